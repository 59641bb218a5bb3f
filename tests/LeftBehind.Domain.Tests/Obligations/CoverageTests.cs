namespace LeftBehind.Domain.Tests;

/// <summary>Who is covered on which days, each case by hand from section 3.</summary>
public sealed class CoverageTests
{
    public static TheoryData<string> Children => CoverageCases.All.Names;

    public static TheoryData<string> Filters => FilterCases.All.Names;

    public static TheoryData<string> Missing => UnknownCases.All.Names;

    [Theory]
    [MemberData(nameof(Children))]
    public void AChildIsLeftBehindOnTheDaysThatThePageNames(string name) => CoverageCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Filters))]
    public void ADutyConcernsTheDaysThatThePageNames(string name) => FilterCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Missing))]
    public void WhatIsNotGivenIsPossibleAndNotCertain(string name) => UnknownCases.All.Check(name);
}
