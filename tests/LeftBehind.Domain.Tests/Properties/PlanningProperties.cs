namespace LeftBehind.Domain.Tests.Properties;

/// <summary>What holds of every plan.</summary>
public sealed class PlanningProperties
{
    [Fact]
    public void ThePlansOfTwoHalvesAreThePlanOfTheWhole() => AnyWorld.Holds(world =>
    {
        var middle = world.Question.From.PlusDays(Period.DaysBetween(world.Question.From, world.Question.To) / 3);
        var first = world.Programme.Plan(new DateInterval(world.Question.From, middle), world.Log, world.Question.KnownAt);
        if (middle == world.Question.To)
            return;
        var second = world.Programme.Plan(new DateInterval(middle.PlusDays(1), world.Question.To), world.Log, world.Question.KnownAt);
        Assert.Equal(world.Plan().Select(Text.Of), first.Select(Text.Of).Concat(second.Select(Text.Of)));
    });

    [Fact]
    public void KeysAreUnique() => AnyWorld.Holds(world =>
    {
        var keys = world.Plan().Select(obligation => obligation.Key).ToArray();
        Assert.Equal(keys.Length, keys.Distinct().Count());
    });

    [Fact]
    public void AWindowLiesInItsBlockTheSpanAndTheTimeOfItsVersion() => AnyWorld.Holds(world =>
    {
        foreach (var obligation in world.Plan())
        {
            Assert.True(obligation.WindowStart <= obligation.WindowEnd);
            Assert.True(obligation.Block.Contains(obligation.Window), $"{obligation.Key} {obligation.Window}");
            Assert.True(world.Programme.Calendar.Span.Contains(obligation.Window));
            Assert.True(obligation.WindowStart >= obligation.Version.EffectiveFrom);
            Assert.True(obligation.GraceEnd >= obligation.WindowEnd);
        }
    });

    [Fact]
    public void WindowsOfACycleNeverOverlapAroundAChangeOfVersionEither() => AnyWorld.Holds(world =>
    {
        foreach (var line in world.Plan().Where(obligation => obligation.Duty.Recurrence!.Cycle is not null && obligation.Status != ObligationStatus.Waived).GroupBy(obligation => (obligation.Duty.Id, obligation.Subject)))
        {
            var windows = line.Select(obligation => obligation.Window).OrderBy(window => window.Start).ToArray();
            for (var i = 1; i < windows.Length; i++)
                Assert.True(windows[i - 1].End < windows[i].Start, $"{line.Key}: {windows[i - 1]} and {windows[i]}");
        }
    });

    [Fact]
    public void ADutyTowardParentsCoversNoDayWithoutOneWhoIsAway() => AnyWorld.Holds(world =>
    {
        foreach (var obligation in world.Plan().Where(obligation => obligation.Duty is { Party: { } party, Subject: SubjectKind.Child } && party == Role.Parents))
        {
            Assert.True(world.Programme.School.TryGetChild(obligation.Subject.Id, out var child));
            var dead = child.Parents.IsKnown && child.KnownSince(ChildFact.Parents) is null && child.Parents.All(parent => parent.Deceased <= obligation.WindowStart && parent.KnownSince(ParentFact.Deceased) is null);
            Assert.False(dead, obligation.Key);
        }
    });

    [Fact]
    public void AnUndeterminedObligationNamesWhatIsNotKnown() => AnyWorld.Holds(world =>
    {
        foreach (var obligation in world.Plan())
            Assert.Equal(obligation.Status == ObligationStatus.Undetermined, obligation.MissingFacts.Count > 0);
    });

    [Fact]
    public void ADutyLessTakesOnlyItsOwnObligations() => AnyWorld.Holds(world =>
    {
        var gone = world.Programme.Policy.Latest.Duties.Select(duty => duty.Id).FirstOrDefault();
        if (gone is null)
            return;
        var versions = world.Programme.Policy.Versions.Select(version => WithoutDuty(version, gone)).ToArray();
        var less = new Policy(world.Programme.Policy.Id, versions).For(world.Programme.Calendar, world.Programme.School).Plan(world.Range, world.Log, world.Question.KnownAt);
        Assert.Equal(world.Plan().Where(obligation => obligation.Duty.Id != gone).Select(Text.Of), less.Select(Text.Of));
    });

    [Fact]
    public void AChildLessTakesOnlyItsOwnObligations() => AnyWorld.Holds(world =>
    {
        var school = world.Programme.School;
        var gone = school.Children.FirstOrDefault(child => child.FamilyId is null && school.Pairings.All(pairing => pairing.HelperId != child.Id));
        if (gone is null)
            return;
        var less = world.Programme.Policy.For(world.Programme.Calendar, Rosters.Without(world.Documents.Roster, gone.Id)).Plan(world.Range, world.Log, world.Question.KnownAt);
        Assert.Equal(OfChildren(world.Plan().Where(obligation => obligation.Subject.Id != gone.Id)), OfChildren(less));
    });

    [Fact]
    public void APolicyReplacedByItselfChangesNothing() => AnyWorld.Holds(world =>
    {
        var change = world.Programme.Compare(world.Programme.Policy, world.Range, world.Log, world.Question.KnownAt);
        Assert.Empty(change.Differences);
        Assert.Empty(change.Added);
        Assert.Empty(change.Removed);
        Assert.Empty(change.Redated);
        Assert.All(change.Duties.Concat(change.People), row => Assert.Equal((row.Before, row.ActsBefore), (row.After, row.ActsAfter)));
    }, cases: 400);

    private static IEnumerable<string> OfChildren(Obligations plan) =>
        plan.Where(obligation => obligation.Subject.Kind is SubjectKind.Child or SubjectKind.Family).Select(Text.Of);

    private static PolicyVersion WithoutDuty(PolicyVersion version, string id)
    {
        var unbound = version.Appraisal is { } appraisal ? version.WithAppraisal(appraisal.WithMustNotMiss()) : version;
        return unbound.Duties.Any(duty => duty.Id == id) ? unbound.WithoutDuty(id) : unbound;
    }
}
