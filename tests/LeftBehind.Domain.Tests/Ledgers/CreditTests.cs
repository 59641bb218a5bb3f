namespace LeftBehind.Domain.Tests;

/// <summary>Which record is credited to which obligation, each case by hand from section 5.</summary>
public sealed class CreditTests
{
    public static TheoryData<string> Dates => CreditByDateCases.All.Names;

    public static TheoryData<string> Subjects => CreditBySubjectCases.All.Names;

    public static TheoryData<string> Roles => CreditByRoleCases.All.Names;

    public static TheoryData<string> Corrections => CorrectionCases.All.Names;

    [Theory]
    [MemberData(nameof(Dates))]
    public void EachRecordGoesToTheWindowThatThePageNames(string name) => CreditByDateCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Subjects))]
    public void EachRecordGoesToTheSubjectsThatThePageNames(string name) => CreditBySubjectCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Roles))]
    public void EachRecordIsTakenInTheRolesThatThePageNames(string name) => CreditByRoleCases.All.Check(name);

    [Theory]
    [MemberData(nameof(Corrections))]
    public void CorrectionsAndAttemptsCountAsThePageSays(string name) => CorrectionCases.All.Check(name);
}
