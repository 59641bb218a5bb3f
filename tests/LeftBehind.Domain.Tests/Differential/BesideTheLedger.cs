using LeftBehind.Domain.Twin;
using LeftBehind.Domain.Worlds;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Differential;

/// <summary>What else the library and its twin are asked of a world: clocks, pairings, appraisal, statistics and impact.</summary>
internal static class BesideTheLedger
{
    private const int MostInstants = 24;

    /// <summary>The first difference, or null.</summary>
    public static string? FirstDifference(World world, CareProgramme programme, CareLog log, TwinWorld twin) =>
        Clocks(programme, log, twin) ?? Days(world, programme, twin) ?? Impact(world, programme, log, twin);

    /// <summary>The appraisal of a question's ledger.</summary>
    public static string? Appraisal(Ledger ledger, TwinWorld twin, Worlds.Question question) =>
        WorldRun.Compare("appraise", AnswerJson.Of(ledger.Appraise()), twin.Appraise(question.From, question.To, question.AsOf, question.KnownAt));

    private static string? Clocks(CareProgramme programme, CareLog log, TwinWorld twin)
    {
        foreach (var now in Instants(log, twin))
        {
            var difference = WorldRun.Compare($"clocks {now}", AnswerJson.Of(now, programme.Clocks(log, now)), twin.Clocks(now))
                ?? WorldRun.Compare($"clocks without a roster {now}", AnswerJson.Of(now, programme.Policy.Clocks(programme.Calendar, log, now)), twin.ClocksWithoutRoster(now));
            if (difference is not null)
                return difference;
        }
        return null;
    }

    /// <summary>Deadlines, answers, attempts and stand-downs, each with the tick and the second beside it; evenly over all of them, where they are many.</summary>
    private static List<Instant> Instants(CareLog log, TwinWorld twin)
    {
        if (log.Incidents.Count == 0)
            return [];
        var latest = Instant.FromUtc(2100, 1, 1, 0, 0);
        var deadlines = twin.ClocksWithoutRoster(latest)["clocks"]!.AsArray().Select(clock => (string?)clock!["deadline"]).OfType<string>().Select(text => InstantPattern.ExtendedIso.Parse(text).Value);
        var told = log.Incidents.SelectMany(incident => new[] { incident.AwareAt, incident.StandDownAt ?? latest });
        var turns = deadlines.Concat(told).Concat(log.Records.Where(record => record.IncidentId is not null).Select(record => record.Moment).OfType<Instant>()).Distinct();
        List<Instant> all = [.. turns.SelectMany(at => new[] { at, at + Duration.FromTicks(1), at - Duration.FromTicks(1), at + Duration.FromSeconds(1), at - Duration.FromSeconds(1) }).Distinct().Order()];
        return [.. Enumerable.Range(0, Math.Min(MostInstants, all.Count)).Select(i => all[i * all.Count / Math.Min(MostInstants, all.Count)])];
    }

    private static string? Days(World world, CareProgramme programme, TwinWorld twin)
    {
        foreach (var range in world.Questions.Select(question => new DateInterval(question.From, question.To)).Distinct())
        {
            if (WorldRun.Compare($"pairings {range}", AnswerJson.Of(programme.PairingFindings(range)), twin.Pairings(range.Start, range.End)) is { } difference)
                return difference;
        }
        return world.Questions.SelectMany(question => new[] { question.From, question.To, question.AsOf }).Distinct()
            .Select(on => WorldRun.Compare($"stats {on:uuuu-MM-dd}", AnswerJson.OfExact(programme.Statistics(on)), twin.Statistics(on)))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string? Impact(World world, CareProgramme programme, CareLog log, TwinWorld twin)
    {
        if (world.OtherPolicy.Length == 0)
            return null;
        var next = Documents.Policy.Read(world.OtherPolicy, "other-policy.json").Value;
        var other = TwinWorld.Read(world.OtherPolicy, world.Calendar, world.Roster, "", world.Excusals, world.Incidents);
        var (from, to) = (world.Questions[0].From, world.Questions[0].To);
        return WorldRun.Compare($"impact {from:uuuu-MM-dd} {to:uuuu-MM-dd}", AnswerJson.OfImpact(programme.Compare(next, new DateInterval(from, to), log)), TwinWorld.Impact(twin, other, from, to));
    }
}
