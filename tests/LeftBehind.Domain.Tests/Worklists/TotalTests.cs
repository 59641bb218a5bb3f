using LeftBehind.Domain.Tests.Properties;
using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Worklists;

/// <summary>How much is open, by child, class, person and in all.</summary>
public sealed class TotalTests
{
    private static string Text(WorkCount count) => $"{count.Open}/{count.Overdue}/{count.DueToday}/{count.Nobody}";

    [Fact]
    public void TheNumbersOfASmallSchool()
    {
        var scene = Scene.Empty(Scene.Weekly(Scene.TalkDuty()), Scene.Weekly(Duty.ForSchool("meet", Role.Principal, CareAction.HandleEmergency)))
            .Child("k1", more: child => child.InClass("c1", When("9-1/.."))).Mentor("t1", "k1")
            .Child("k2", more: child => child.InClass("c1", When("9-1/9-30")).InClass("c2", When("10-1/.."))).Child("k3")
            .Class("c1", "t5").Class("c2", "t6", grade: 2)
            .Did("r", "9-29");
        var worklist = scene.Ledger("9-1/10-26", "10-5").Worklist();
        Assert.Equal(["child:k1 c1 1/1/0/0", "child:k2 c2 2/1/1/2", "child:k3 - 2/1/1/2", "school:s - 2/1/1/2"], worklist.Subjects.Select(subject => $"{subject.Subject} {subject.ClassId ?? "-"} {Text(subject.Count)}"));
        Assert.Equal(["c1 1 1/1/0/0", "c2 1 2/1/1/2", "- 1 2/1/1/2"], worklist.Classes.Select(item => $"{item.ClassId ?? "-"} {item.Children} {Text(item.Count)}"));
        Assert.Equal("7/4/3/6", Text(worklist.Total));
        Assert.Equal("1/1/0/0", Text(worklist.For("t1").Total));
        Assert.Equal("0/0/0/0", Text(worklist.For("t5").Total));
    }

    [Fact]
    public void TotalsAreTheSumsOfTheirPartsAndThePartsAreWhatTheLedgerHasOpen() => AnyWorld.Holds(world =>
    {
        var ledger = world.Question.Open ? world.Programme.LedgerWithEarlierOpen(world.Range, world.AsOf, world.Log) : world.Ledger();
        var (worklist, open) = (ledger.Worklist(), ledger.Obligations.Where(item => item.Status is ObligationStatus.Due or ObligationStatus.Overdue));
        Assert.Equal(open.Select(item => item.Key).Order(StringComparer.Ordinal), worklist.Items.SelectMany(item => item.Obligations).Select(item => item.Key).Order(StringComparer.Ordinal));
        Assert.Equal((open.Count, open.Overdue().Count, open.Count(item => item.Status == ObligationStatus.Due && item.WindowEnd == world.AsOf.Date), open.Unassigned().Count), Numbers(worklist.Total));
        Assert.Equal(Numbers(worklist.Total), Sum(worklist.Subjects.Select(subject => subject.Count)));
        Assert.Equal(Sum(worklist.Subjects.Where(subject => subject.Subject.Kind == SubjectKind.Child).Select(subject => subject.Count)), Sum(worklist.Classes.Select(item => item.Count)));
        Assert.All(worklist.Classes, item => Assert.Equal(Numbers(item.Count), Sum(worklist.Subjects.Where(subject => subject.Subject.Kind == SubjectKind.Child && subject.ClassId == item.ClassId).Select(subject => subject.Count))));
        Assert.Equal(worklist.Subjects.Count, worklist.Subjects.Select(subject => subject.Subject).Distinct().Count());
        Assert.Equal(worklist.Items.Count(item => item.Question is not null), ledger.Obligations.Questions().Count);
    });

    [Fact]
    public void TheListsOfAllPersonsAndNobodysTogetherAreTheSchools() => AnyWorld.Holds(world =>
    {
        var worklist = world.Ledger().Worklist();
        var people = worklist.Items.Select(item => item.Responsible.Id).OfType<string>().Distinct().Select(worklist.For).ToArray();
        var without = worklist.Items.Where(item => item.Responsible.Id is null).ToArray();
        Assert.Equal(worklist.Items.Count, people.Sum(list => list.Items.Count) + without.Length);
        Assert.Equal(worklist.Total.Open, people.Sum(list => list.Total.Open) + without.Sum(item => item.Obligations.Count));
        foreach (var list in people)
            Assert.Equal(list.Items, worklist.Items.Where(list.Items.Contains));
    });

    private static (int, int, int, int) Numbers(WorkCount count) => (count.Open, count.Overdue, count.DueToday, count.Nobody);

    private static (int, int, int, int) Sum(IEnumerable<WorkCount> counts) =>
        counts.Aggregate((0, 0, 0, 0), (sum, count) => (sum.Item1 + count.Open, sum.Item2 + count.Overdue, sum.Item3 + count.DueToday, sum.Item4 + count.Nobody));
}
