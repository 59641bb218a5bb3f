using System.IO;
using System.Text;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Properties;

/// <summary>An input dated from a day changes nothing before it. What that claims and what it cannot claim: docs/changing-a-policy.md.</summary>
public sealed class BeforeADayProperties
{
    [Fact]
    public void RecordsFromADayChangeNoObligationThatIsOverBeforeIt() => Holds((world, day) =>
    {
        var children = world.Programme.School.Children.Select(child => child.Id).ToArray();
        var more = world.Programme.Policy.Versions.SelectMany(version => version.Duties).SelectMany(duty => duty.Actions).Distinct()
            .SelectMany((action, i) => new[] { 0, 3, 8 }.Select(later => CareRecord.On($"zz-{i}-{later}", action, day.PlusDays(later), "t1").WithChildren(children)));
        var (then, now) = (Ledger(world, world.Programme, world.Log), Ledger(world, world.Programme, world.Log.WithRecords(more)));
        Assert.Equal(
            then.Obligations.Where(item => item.GraceEnd < day).Select(Text.Of),
            now.Obligations.Where(item => item.GraceEnd < day).Select(Text.Of));
        return BeforeADay.Compare(day, then, now);
    });

    [Fact]
    public void ExcusalsAndIncidentsFromADayChangeNothingBeforeIt() => Holds((world, day) =>
    {
        var children = world.Programme.School.Children.Select(child => child.Id).ToArray();
        var kinds = world.Programme.Policy.Versions.SelectMany(version => version.Duties).SelectMany(duty => duty.Recurrence?.Anchors ?? []).Select(anchor => anchor.IncidentKind).OfType<IncidentKind>().Distinct();
        var log = world.Log.WithExcusals([new Excusal("zz-x", new DateInterval(day, day.PlusDays(40)), "closed")])
            .WithIncidents(kinds.Select((kind, i) => new Incident($"zz-{i}", kind, Severity.Serious, world.Programme.Calendar.Zone.AtStartOfDay(day).ToInstant()).WithChildren(children)));
        return BeforeADay.Compare(day, Ledger(world, world.Programme, world.Log), Ledger(world, world.Programme, log));
    });

    [Fact]
    public void AVersionFromADayChangesNothingBeforeIt() => Holds((world, day) =>
    {
        var policy = world.Programme.Policy;
        var last = Other(world) ?? policy.Latest;
        var changed = (world.Seed % 4) switch
        {
            0 => last.Covering(Eligibility.BothParentsAway),
            1 => last.WithMinimumShare(1).WithMinimumDays(30),
            2 => last.Duties.Aggregate(last, (all, duty) => all.WithDuty(duty.WithTimes((duty.Times % 3) + 1))),
            _ => new PolicyVersion("zz", day),
        };
        var versions = policy.Versions.Where(version => version.EffectiveFrom < day).Append(changed.As("zz", day)).ToArray();
        return Compare(world, day, new Policy(policy.Id, versions).For(world.Programme.Calendar, world.Programme.School));
    });

    [Fact]
    public void AVersionThatExtendsAnotherFromADayChangesNothingBeforeIt() => Holds((world, day) =>
    {
        var hill = JsonNode.Parse(world.Documents.Policy)!.AsObject();
        var versions = hill["versions"]!.AsArray();
        foreach (var later in versions.Where(version => string.CompareOrdinal((string)version!["effectiveFrom"]!, $"{day:uuuu-MM-dd}") >= 0).ToArray())
            versions.Remove(later);
        var latest = world.Programme.Policy.Latest;
        var version = new JsonObject { ["version"] = "zz", ["effectiveFrom"] = $"{day:uuuu-MM-dd}", ["extends"] = "base@" + latest.Id, ["minimumDays"] = 30 };
        if (latest.Duties.Count > 0)
            version["drops"] = new JsonArray(new JsonObject { ["duty"] = latest.Duties[0].Id, ["cites"] = new JsonArray("zz") });
        versions.Add(version);
        var whole = JsonNode.Parse(world.Documents.Policy)!.AsObject();
        whole["policy"] = "base";
        var read = Documents.PolicyExtending(id => id == "base" ? new MemoryStream(Encoding.UTF8.GetBytes(whole.ToJsonString())) : null).Read(hill.ToJsonString(), "hill");
        return read.Success ? Compare(world, day, read.Value.For(world.Programme.Calendar, world.Programme.School)) : null;
    });

    [Fact]
    public void HolidaysAndTermsFromADayChangeNothingBeforeIt() => Holds((world, day) =>
    {
        var calendar = world.Programme.Calendar;
        var days = new DateInterval(day, day.PlusDays((int)(world.Seed % 5)));
        var next = days.End.PlusDays(1);
        if (day > calendar.Span.End || calendar.MakeUpDays.Any(item => item.Date == next) || calendar.Holidays.Any(item => item.Days.Contains(next)))
            return null;
        var changed = calendar.MakeUpDays.Any(item => days.Contains(item.Date)) ? calendar.WithMakeUpDay(next) : calendar.WithHoliday(days);
        if (world.Seed % 2 == 0)
        {
            var from = LocalDate.Max(day, calendar.Terms[^1].To.PlusDays(1 + (int)(world.Seed % 20)));
            var terms = calendar.Terms.Append(new Term("zz", "zz", from, from.PlusDays(60))).ToArray();
            changed = changed.Holidays.Aggregate(new SchoolCalendar(calendar.Id, calendar.Zone, terms), (all, item) => all.WithHoliday(item.Days));
            changed = calendar.MakeUpDays.Where(item => !changed.Holidays.Any(holiday => holiday.Days.Contains(item.Date))).Aggregate(changed, (all, item) => all.WithMakeUpDay(item.Date, item.CountsAs));
            changed = calendar.ProvisionalFrom is { } provisional ? changed.WithProvisionalFrom(provisional) : changed;
        }
        return Compare(world, day, world.Programme.Policy.For(changed, world.Programme.School));
    });

    [Fact]
    public void FactsFromADayChangeNothingBeforeItButTheGapsTheyFill() => Holds((world, day) =>
    {
        if (RosterFrom.Edited(world.Documents.Roster, world.Programme, day, world.Seed) is not { } school)
            return null;
        var gap = world.Programme.Policy.Versions.Max(version => version.Eligibility?.InterruptionDays ?? 0);
        return Compare(world, day.PlusDays(-gap), world.Programme.Policy.For(world.Programme.Calendar, school));
    });

    [Fact]
    public void FactsEnteredAfterAnInstantChangeNothingOfWhatWasKnownAtIt()
    {
        var compared = 0;
        AnyWorld.Holds(
            world =>
            {
                if (world.Question.KnownAt is not { } known || RosterFrom.Edited(world.Documents.Roster, world.Programme, world.Question.From, world.Seed, known.Plus(Duration.Epsilon)) is not { } school)
                    return;
                var now = world.Programme.Policy.For(world.Programme.Calendar, school);
                Assert.Equal(AnswerJson.Of(world.Ledger()), AnswerJson.Of(now.Ledger(world.Range, world.AsOf, world.Log)));
                compared++;
            },
            cases: 600);
        Assert.True(compared > 30, $"compared: {compared}");
    }

    private static void Holds(Func<AnyWorld, LocalDate, BeforeADay?> property)
    {
        var (planned, whole) = (0, 0);
        AnyWorld.Holds(
            world =>
            {
                var compared = property(world, world.Question.AsOf.PlusDays((int)(world.Seed % 23) - 11));
                (planned, whole) = (planned + (compared?.Planned ?? 0), whole + (compared?.Whole ?? 0));
            },
            cases: 500);
        Assert.True(whole > 300 && planned > whole, $"planned: {planned}, whole: {whole}");
    }

    private static BeforeADay Compare(AnyWorld world, LocalDate day, CareProgramme other) =>
        BeforeADay.Compare(day, Ledger(world, world.Programme, world.Log), Ledger(world, other, world.Log));

    private static Ledger Ledger(AnyWorld world, CareProgramme programme, CareLog log) =>
        programme.Ledger(new DateInterval(world.Programme.Calendar.Span.Start, world.Programme.Calendar.Span.Start.PlusYears(5)), AsOf.Day(world.Question.AsOf), log);

    private static PolicyVersion? Other(AnyWorld world) =>
        world.Documents.OtherPolicy.Length == 0 ? null : Documents.Policy.Read(world.Documents.OtherPolicy, "other.json").Value.Latest;
}
