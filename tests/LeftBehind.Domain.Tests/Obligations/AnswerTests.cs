using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>
/// For each fact that can be missing, three worlds: not known, answered yes, answered no. An answer gives exactly the ledger of the world
/// in which the duty concerns the child without asking (yes) or the child is not there at all (no).
/// </summary>
public sealed class AnswerTests
{
    private const string Term = "9-1/10-26";
    private static readonly Eligibility Any = Eligibility.AnyParentAway;

    private static readonly Dictionary<string, Kind> Kinds = new()
    {
        ["Parents"] = new("parents", Any, ChildFilter.LeftBehind, _ => { }, child => child.Away("p1", "2025-1-1/.."), child => child.Home("p1")),
        ["Absences"] = new("absences:p1", Any, ChildFilter.LeftBehind, child => child.Parent("p1"), child => child.Away("p1", "2025-1-1/.."), child => child.Home("p1")),
        ["AbsencesOfTheOther"] = new("absences:p2", Eligibility.BothParentsAway, ChildFilter.LeftBehind, child => child.Away("p1", "2025-1-1/..").Parent("p2"), child => child.Away("p2", "2025-1-1/.."), child => child.Home("p2")),
        ["Born"] = new("born", Any.Under(10), ChildFilter.LeftBehind, Away, child => child.Born(Day("2020-1-1")), child => child.Born(Day("2010-1-1"))),
        ["NeedsOfThePolicy"] = new("needs", Any.InNeedOf(Need.Poverty), ChildFilter.LeftBehind, Away, InNeed, child => child.NoOtherNeeds()),
        ["NeedsInstead"] = new("needs", Any.OrInNeedOf(Need.Poverty), ChildFilter.LeftBehind, child => child.Home("p1"), InNeed, child => child.NoOtherNeeds()),
        ["NeedsOfTheDuty"] = new("needs", Any, ChildFilter.LeftBehind.InNeedOf(Need.Poverty), Away, InNeed, child => child.NoOtherNeeds()),
        ["Boarding"] = new("boarding", Any, ChildFilter.LeftBehind.Boarding(), Away, child => child.Boards(When("2025-1-1/..")), child => child.NoOtherBoarding()),
        ["NotBoarding"] = new("boarding", Any, ChildFilter.LeftBehind.NotBoarding(), Away, child => child.NoOtherBoarding(), child => child.Boards(When("2025-1-1/.."))),
        ["Sex"] = new("sex", Any, ChildFilter.LeftBehind.OfSex(Sex.Female), Away, child => child.WithSex(Sex.Female), child => child.WithSex(Sex.Male)),
        ["Grade"] = new("classes", Any, ChildFilter.LeftBehind.InGrades(1), Away, child => child.InClass("c1", When("2025-1-1/..")), child => child.NoOtherClasses()),
        ["Class"] = new("classes", Any, ChildFilter.LeftBehind.InClasses("c1"), Away, child => child.InClass("c1", When("2025-1-1/..")), child => child.InClass("c2", When("2025-1-1/.."))),
        ["ParentsAway"] = new("parents", Eligibility.EveryChild, ChildFilter.LeftBehind.WithParentsAway(AwayParents.Both), _ => { }, child => child.Away("p1", "2025-1-1/.."), child => child.Home("p1")),
        ["EveryPupilInClass"] = new("classes", Any, ChildFilter.EveryPupil.InClasses("c1"), _ => { }, child => child.InClass("c1", When("2025-1-1/..")), child => child.NoOtherClasses()),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AMissingFactMakesEveryWeekUndeterminedAndIsAskedForOnce(string kind)
    {
        var (fact, plan) = (Kinds[kind].Fact, Plan(Kinds[kind].World(Kinds[kind].Base)));

        Assert.Equal(8, plan.Count);
        Assert.All(plan, item => Assert.Equal(ObligationStatus.Undetermined, item.Status));
        Assert.Equal([$"k1 {fact} decides 8"], plan.Questions().Select(question => question.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void AnsweringYesGivesTheLedgerOfWhomTheDutyConcernsWithoutAsking(string kind) =>
        Assert.Equal(Answer(KnownYes()), Answer(Kinds[kind].World(Kinds[kind].Base, Kinds[kind].Yes)));

    [Theory]
    [MemberData(nameof(Names))]
    public void AnsweringNoGivesTheLedgerWithoutTheChild(string kind) =>
        Assert.Equal(Answer(KnownNo()), Answer(Kinds[kind].World(Kinds[kind].Base, Kinds[kind].No)));

    [Fact]
    public void TheTwoKnownWorldsAreEightWeeksOwedAndNone()
    {
        Assert.Equal(["k1", "8"], [Plan(KnownYes())[0].Subject.Id, Plan(KnownYes()).Count.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.Empty(Plan(KnownNo()));
    }

    [Fact]
    public void QuestionsAreCountedPerChildAndFactTheMostDecisiveFirst()
    {
        var scene = Empty(Weekly(TalkDuty()), TalkDuty("born").Per(Cycle.Term).Only(ChildFilter.LeftBehind.Boarding()))
            .Pupil("k1", more: child => child.Home("p1")).Pupil("k2").Pupil("k3", "10-1/..", child => child.Parent("p1"));

        Assert.Equal(["k2 parents decides 9", "k3 absences:p1 decides 4", "k2 boarding decides 1", "k3 boarding decides 1"], Plan(scene).Questions().Select(question => question.ToString()));
    }

    [Fact]
    public void AFamilyAsksForTheFactsOfEachChild()
    {
        var scene = Empty(Weekly(Duty.ForEachFamily("talk", Role.Mentor, Talk)))
            .Pupil("k1", more: child => child.OfFamily("f")).Pupil("k2", "9-15/..", child => child.OfFamily("f"));

        Assert.Equal(["k1 parents decides 8", "k2 parents decides 6"], Plan(scene).Questions().Select(question => question.ToString()));
    }

    private static Obligations Plan(Scene scene) => scene.Programme().Plan(Span(Term), scene.Log);

    private static string Answer(Scene scene) => AnswerJson.Of(scene.Ledger(Term, "9-25"));

    private static Scene KnownYes() => new Kind("", Any, ChildFilter.LeftBehind, Away, Away, Away).World(Away);

    private static Scene KnownNo() => new Kind("", Any, ChildFilter.LeftBehind, Away, Away, Away).World(child => child.Declared(AwayParents.None, When("2025-1-1/..")));

    private static void Away(ChildBuilder child) => child.Both();

    private static void InNeed(ChildBuilder child) => child.Needs(Need.Poverty, When("2025-1-1/.."));

    private sealed record Kind(string Fact, Eligibility Eligibility, ChildFilter Filter, Action<ChildBuilder> Base, Action<ChildBuilder> Yes, Action<ChildBuilder> No)
    {
        /// <summary>Weekly talks with k1, of whom the facts say so much; one was held.</summary>
        public Scene World(params Action<ChildBuilder>[] facts)
        {
            var scene = Empty(Weekly(TalkDuty()).Only(Filter)).Under(version => version.Covering(Eligibility)).Class("c1", "t8").Class("c2", "t9")
                .Pupil("k1").Mentor("t1", "k1").Did("r1", "9-3").Did("r2", "9-20");
            return facts.Aggregate(scene, (world, fact) => world.Know(school => fact(school.Child("k1"))));
        }
    }
}
