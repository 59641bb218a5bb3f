namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>Combining, explaining, converting, and the caller's mistakes.</summary>
public sealed class SpecTests
{
    private static readonly Spec<int> Even = Spec.Of<int>("even", n => n % 2 == 0);
    private static readonly Spec<int> Big = Spec.Of<int>("big", n => n > 5, n => n > 5);
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 11)];

    [Fact]
    public void AndOrNotMeanTheSameInBothForms()
    {
        var all = new[] { Even & Big, Even | Big, !Even, !(Even & !Big) | (Even & Even), Even & Big & !Even };
        Assert.All(all, spec => Assert.Equal(Numbers.Where(spec.ToExpression().Compile()), Numbers.Where(spec.IsSatisfiedBy)));
        Assert.Equal([6, 8, 10], Numbers.Where(Even & Big));
        Assert.Equal([1, 3, 5, 7, 9], Numbers.Where(!Even));
        Assert.Equal([0, 2, 4, 6, 7, 8, 9, 10], Numbers.Where(Even | Big));
    }

    [Fact]
    public void NamesReadAsSentences()
    {
        var day = new LocalDate(2026, 3, 2);
        Assert.Equal("((enrolled on 2026-03-02 and not paired with mentor on 2026-03-02) or of family f1)", ((Children.EnrolledOn(day) & !Children.PairedOn(day, Role.Mentor)) | Children.OfFamily("f1")).Name);
        Assert.Equal("not even", (!Even).ToString());
    }

    [Fact]
    public async Task AnExplanationSaysWhatHoldsAndWhatNot()
    {
        var school = new SchoolBuilder("s");
        school.Child("k").Enrolled(DateRange.From(new(2025, 9, 1))).Declared(AwayParents.One, DateRange.From(new(2025, 10, 1))).Boards(DateRange.Between(new(2025, 9, 1), new(2025, 12, 31)));
        var (child, day) = (school.Build().Children[0], new LocalDate(2026, 3, 2));
        var policy = new Policy("care", new PolicyVersion("1", day).Covering(Eligibility.AnyParentAway.ForMonths(6).BridgingDays(7).Under(16)));
        var spec = Children.EnrolledOn(day) & (Children.BoardingOn(day) | !Children.PairedOn(day)) & Children.CandidatesFor(policy, day);
        await Verifier.Verify(spec.Explain(child).ToString() + "\n");
    }

    [Fact]
    public void AnExplanationHasTheAnswerOfEveryPart()
    {
        var explanation = (Even & !Big).Explain(8);
        Assert.Equal((false, 2), (explanation.Holds, explanation.Parts.Count));
        Assert.Equal([true, false], explanation.Parts.Select(part => part.Holds));
        Assert.Equal(("big", true), (explanation.Parts[1].Parts[0].Name, explanation.Parts[1].Parts[0].Holds));
    }

    [Fact]
    public void AConditionIsPutToAPart()
    {
        var spec = (Even & Big).Of<string>("length", text => text.Length, text => text.Length);
        Assert.Equal("length (even and big)", spec.Name);
        Assert.Equal(["sixsix"], new[] { "six", "sixsix", "four" }.Where(spec));
        Assert.Equal(["sixsix"], new[] { "six", "sixsix", "four" }.Where(spec.ToExpression().Compile()));
        Assert.Equal([true, false], spec.Explain("four").Parts.Select(part => part.Holds));
    }

    [Fact]
    public void APartThatIsNullDoesNotMeetACondition() =>
        Assert.False(Spec.Of<string>("short", text => text.Length < 3).Of<string[]>("first", all => all[0], all => all[0]).IsSatisfiedBy([null!]));

    [Fact]
    public void LambdasInsideKeepTheirParameters()
    {
        var spec = Spec.Of<int[]>("has its own length", all => all.Any(n => n == all.Length)) & Spec.Of<int[]>("has a zero", many => many.Any(all => all == 0));
        Assert.Equal([true, false, false], new int[][] { [2, 0], [2, 1], [3, 0] }.Select(spec.ToExpression().Compile()));
    }

    [Fact]
    public void ListsTakeASpecWhereTheyTakeACondition()
    {
        Assert.Equal(6, Numbers.Count(Even));
        Assert.Equal(6, Numbers.First(Big));
        Assert.Equal([6, 8, 10], Big.Evaluate(Numbers.AsEnumerable()).Where(Even));
    }

    [Fact]
    public void CallersMistakesAreToldAtOnce()
    {
        var day = new LocalDate(2026, 3, 2);
        Assert.Throws<ArgumentException>(() => Spec.Of<int>("  ", n => n > 0));
        Assert.Throws<ArgumentNullException>(() => Spec.Of<int>(null!, n => n > 0));
        Assert.Throws<ArgumentNullException>(() => Spec.Of<int>("none", null!));
        Assert.Throws<ArgumentNullException>(() => Spec.Of<int>("none", n => n > 0, null!));
        Assert.Throws<ArgumentNullException>(() => Even & null!);
        Assert.Throws<ArgumentNullException>(() => null! | Even);
        Assert.Throws<ArgumentNullException>(() => Children.CandidatesFor(null!, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => Children.WithBirthdayInMonth(13));
        Assert.Throws<ArgumentException>(() => Children.InClassOn("no id!", day));
        Assert.Throws<ArgumentException>(() => Even.Of<string>(" ", text => text.Length, text => text.Length));
    }

    [Fact]
    public void WhatIsAllowedIsSaid()
    {
        var day = new LocalDate(2026, 3, 2);
        Assert.Contains("2026-03-01, is before the first, 2026-03-02", Assert.Throws<ArgumentException>(() => Children.BornBetween(day, day.PlusDays(-1))).Message, StringComparison.Ordinal);
        Assert.Contains("is before the first", Assert.Throws<ArgumentException>(() => Records.InSpan(day, day.PlusDays(-1), Named.Zone)).Message, StringComparison.Ordinal);
        Assert.Contains("principal", Assert.Throws<ArgumentException>(() => StaffMembers.HoldingRoleOn(Role.Mentor, day)).Message, StringComparison.Ordinal);
    }
}
