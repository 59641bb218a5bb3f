using LeftBehind.Domain.Tests.Properties;
using static LeftBehind.Domain.Tests.Appraisals.Work;

namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>The figures of classes and of the school.</summary>
public sealed class ClassTests
{
    [Fact]
    public void AChildCountsForTheClassOfTheFirstDayOfTheWindowAndTheSchoolHasAll()
    {
        var facts = Mentor("k1", "k2", "k3");
        facts.Class("c1", 1);
        facts.Class("c2", 2);
        facts.Child("k1").InClass("c1", Always);
        facts.Child("k2").InClass("c1", DateRange.Between(Sept(1), Sept(1))).InClass("c2", DateRange.From(Sept(2)));
        var visit = Duty.ForEachFamily("visit", Role.Mentor, CareAction.HomeVisit).Per(Cycle.Month, Season.Term);
        var appraisal = facts.Under(Version(Talk, visit)).Appraise(Oct(8), Talked("k1", Sept(30)), Talked("k3", Oct(1)));
        Assert.Equal(["c1 2/1/0/1 50.0", " 1/0/1/0 50.0"], appraisal.Classes.Select(its => $"{its.ClassId} {Text(its.Figures)}"));
        Assert.Equal("6/1/1/4 25.0", Text(appraisal.School));
    }

    [Fact]
    public void TheAwardFollowsTheSameRuleAsForAPerson()
    {
        var facts = Mentor("k1", "k2");
        facts.Class("c1", 1);
        facts.Child("k1").InClass("c1", Always);
        var appraisal = facts.Under(Version(Talk).WithAppraisal(new AppraisalRule().WithAwardThreshold(60))).Appraise(Oct(8), Talked("k1", Sept(30)));
        Assert.Equal([true, false], appraisal.Classes.Select(its => its.Award!.Value));
        Assert.False(appraisal.SchoolAward);
    }

    [Fact]
    public void TheSchoolIsTheSumOfItsPeopleAndOfItsClassesWithWhatIsNotTowardAChild() => AnyWorld.Holds(
        world =>
        {
            var appraisal = world.Ledger().Appraise();
            var school = Keys(appraisal.School);
            Assert.Equal(school, appraisal.People.SelectMany(person => person.CountedObligations).Select(item => item.Obligation.Key).Order(StringComparer.Ordinal));
            Assert.Equal(appraisal.School.UncountedObligations.Count, appraisal.People.Sum(person => person.UncountedObligations.Count));
            var classes = appraisal.Classes.SelectMany(its => its.Figures.CountedObligations).Select(item => item.Obligation.Key);
            var others = appraisal.School.CountedObligations.Where(item => item.Obligation.Duty.Subject != SubjectKind.Child).Select(item => item.Obligation.Key);
            Assert.Equal(school, classes.Concat(others).Order(StringComparer.Ordinal));
        },
        cases: 400);

    private static IEnumerable<string> Keys(AppraisalFigures figures) => figures.CountedObligations.Select(item => item.Obligation.Key).Order(StringComparer.Ordinal);

    private static string Text(AppraisalFigures figures) => FormattableString.Invariant($"{figures.Counted}/{figures.Fulfilled}/{figures.Late}/{figures.Missed} {figures.Score}");
}
