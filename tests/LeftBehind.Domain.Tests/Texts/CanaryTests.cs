using System.Text.Json;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>A child whose every text is a marker: it appears nowhere but where it is revealed on purpose.</summary>
public sealed class CanaryTests
{
    private const string Canary = "CANARY";

    [Fact]
    public void NoExplanationNamesAnybody()
    {
        var ledger = School().Ledger("9-1/10-26", "9-20");
        foreach (var item in ledger.Obligations)
        {
            var why = ledger.Why(item.Duty.Id, item.Subject, item.WindowStart);
            Silent(why.ToText(Language.English), why.ToText(Language.Chinese), why.ToString(), AnswerJson.Of(why));
        }
    }

    [Fact]
    public void NoAnswerNamesAnybody()
    {
        var scene = School();
        var plan = scene.Programme().Plan(Span("9-1/10-26"), scene.Log);

        var ledger = scene.Ledger("9-1/10-26", "9-20");
        Silent(AnswerJson.Of(ledger), AnswerJson.Of(ledger.Worklist(At("9-20 08:00"))), AnswerJson.Of(ledger.Appraise(Adjustment)), AnswerJson.OfPlan(scene.Programme(), Span("9-1/10-26"), plan), AnswerJson.Of(plan.Questions()));
    }

    [Fact]
    public void NoChangeNamesAnybody()
    {
        var scene = School();
        var change = scene.Programme().Compare(scene.Policy.Revise("2", Day("9-15"), version => version.WithoutDuty("visit")), Span("9-1/10-26"), scene.Log);

        Assert.NotEmpty(change.Differences);
        Silent(change.ToText(Language.English), change.ToText(Language.Chinese), AnswerJson.Of(change.Differences));
    }

    [Fact]
    public void NoRefusalNamesAnybody()
    {
        var builder = new SchoolBuilder("s").Named(Canary);
        Fill(builder);
        builder.Child("k1").Enrolled(When("9-1/..")).InClass("c9", When("9-1/..")).Declared(AwayParents.One, When("9-5/..")).OfFamily("k2");
        builder.Child("k2").Named(Canary).Village(Canary);
        builder.Child("k3").Enrolled(When("9-7/9-1")).Named(Canary).Parent("p9").Named(Canary).Phone(Canary).Away(When("9-7/9-1"));
        builder.Staff("k2").Named(Canary);
        var refusal = Assert.Throws<FaultsException>(builder.Build);

        Assert.True(refusal.Faults.Count >= 5, refusal.Message);
        Silent(refusal.Message, refusal.ToString(), string.Join("\n", refusal.Faults));
        Silent(Assert.Throws<ArgumentException>(() => School().Ledger("9-1/9-7", "9-1").Why("talk", Subject.Child("k9"), Day("9-1"))).ToString());
    }

    [Fact]
    public void NothingThatCanBeReachedSaysANameOfItself()
    {
        var scene = School();
        var ledger = scene.Ledger("9-1/10-26", "9-20");
        var change = scene.Programme().Compare(scene.Policy.Revise("2", Day("9-15"), version => version.WithoutDuty("visit")), Span("9-1/10-26"), scene.Log);
        var texts = new object[] { ledger, ledger.Worklist(At("9-20 08:00")), ledger.Since(scene.Ledger("9-1/10-26", "9-10")), ledger.Appraise(Adjustment), Adjustment, ledger.Why("talk", Subject.Child("k1"), Day("9-3")), change, scene.School, scene.Log, scene.Calendar, scene.Policy }.SelectMany(Reach.Texts).ToArray();

        Assert.True(texts.Length > 300, $"only {texts.Length} texts");
        Assert.Contains(texts, item => item.Path.EndsWith(".Children[].Name", StringComparison.Ordinal) && item.Text == "***");
        Assert.Empty(texts.Where(item => item.Text.Contains(Canary, StringComparison.Ordinal)).Select(item => item.Path));
    }

    [Fact]
    public void ANameIsRevealedOnPurposeOnly()
    {
        var child = School().School.Children.Single(item => item.Id == "k1");

        Assert.Equal(Canary, child.Name!.Reveal());
        Assert.Equal("***", child.Name.ToString());
        Silent(JsonSerializer.Serialize(child.Name), $"{child}", string.Join(" ", child.Parents), string.Join(" ", child.Guardians));
    }

    private static AppraisalAdjustment Adjustment => new AppraisalAdjustment("t1", Day("9-9"), 5).WithReason(Canary);

    private static Scene School() => Empty(Weekly(TalkDuty()), Duty.ForEachFamily("visit", Role.HomeroomTeacher, CareAction.HomeVisit).Per(Cycle.Term))
        .Know(school => school.Named(Canary)).Know(Fill).Mentor("t1", "k1").Did("r1", "9-3").Tried("r2", "9-9")
        .Entered(log => log.WithExcusals([new Excusal("e1", Span("9-22/9-28"), Canary)]))
        .Entered(log => log.WithIncidents([new Incident("i1", IncidentKind.Injury, Severity.Minor, At("9-3 08:00")).WithChildren("k1")]));

    private static void Fill(SchoolBuilder school)
    {
        school.Class("c1", 1).Named(Canary).HomeroomTeacher("t2", When("9-1/.."));
        school.Staff("t1").Named(Canary).OnLeave(When("9-3/9-4"), Canary);
        school.Staff("t2").Named(Canary);
        var child = school.Child("k1").Enrolled(When("9-1/..")).InClass("c1", When("9-1/..")).Declared(AwayParents.One, When("9-1/..")).Named(Canary).Village(Canary).Born(Day("2016-5-4"));
        child.Parent("p1").Named(Canary).Phone(Canary).Workplace(Canary).Relation("mother").Away(When("2025-1-1/.."), Canary);
        child.Guardian("g1", When("9-1/..")).Named(Canary).Phone(Canary).Address(Canary).Relation("grandmother");
        school.Child("k4").Enrolled(When("9-1/..")).Named(Canary);
    }

    private static void Silent(params string[] texts) => Assert.All(texts, text =>
    {
        Assert.NotEmpty(text);
        Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
        Assert.DoesNotContain("2016", text, StringComparison.Ordinal);
    });
}
