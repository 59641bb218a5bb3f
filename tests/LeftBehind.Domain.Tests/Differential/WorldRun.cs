using System.Text.Json.Nodes;
using LeftBehind.Domain.Twin;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests.Differential;

/// <summary>Puts every question of a world to the library and to its twin, and says where the answers differ.</summary>
internal static class WorldRun
{
    /// <summary>The first difference, or null.</summary>
    public static string? FirstDifference(World world)
    {
        var programme = Read(world, out var log);
        var twin = TwinWorld.Read(world.Policy, world.Calendar, world.Roster, world.Records, world.Excusals, world.Incidents);
        foreach (var question in world.Questions)
        {
            if (Difference(programme, log, twin, question) is { } difference)
                return $"{question}: {difference}";
        }
        return BesideTheLedger.FirstDifference(world, programme, log, twin);
    }

    public static CareProgramme Read(World world, out CareLog log)
    {
        log = Documents.Records.Read(world.Records, "records.jsonl").Value
            .And(Documents.Excusals.Read(world.Excusals, "excusals.jsonl").Value)
            .And(Documents.Incidents.Read(world.Incidents, "incidents.jsonl").Value);
        return Documents.Policy.Read(world.Policy, "policy.json").Value
            .For(Documents.Calendar.Read(world.Calendar, "calendar.json").Value, Documents.Roster.Read(world.Roster, "roster.json").Value);
    }

    private static string? Difference(CareProgramme programme, CareLog log, TwinWorld twin, Worlds.Question question)
    {
        var range = new DateInterval(question.From, question.To);
        var asOf = question.KnownAt is { } at ? AsOf.Day(question.AsOf).WithKnownAt(at) : AsOf.Day(question.AsOf);
        var ledger = question.Open ? programme.LedgerWithEarlierOpen(range, asOf, log) : programme.Ledger(range, asOf, log);
        var difference = Compare("ledger", AnswerJson.Of(ledger), twin.Ledger(question.From, question.To, question.AsOf, question.KnownAt, question.Open));
        if (difference is not null)
            return difference;
        var plan = programme.Plan(range, log, question.KnownAt);
        return Compare("plan", AnswerJson.OfPlan(programme, range, plan), twin.Plan(question.From, question.To, question.KnownAt))
            ?? Compare("questions", AnswerJson.Of(plan.Questions()), twin.Questions(question.From, question.To, question.KnownAt))
            ?? BesideTheLedger.Appraisal(programme.Ledger(range, asOf, log), twin, question)
            ?? Explanations(programme, ledger, twin, question);
    }

    private static string? Explanations(CareProgramme programme, Ledger ledger, TwinWorld twin, Worlds.Question question) =>
        Evenly(programme, question).Concat(BesideOthers(ledger.Obligations)).Select(asked =>
        {
            var (duty, subject, on) = asked;
            return Compare($"explain {duty} {subject} {on:uuuu-MM-dd}", AnswerJson.Of(ledger.Why(duty, subject, on)), twin.Explain(question.From, question.To, question.AsOf, duty, subject.ToString(), on, question.KnownAt));
        }).FirstOrDefault(difference => difference is not null);

    /// <summary>A few duties, subjects and days, taken evenly over all of them.</summary>
    private static IEnumerable<(string Duty, Subject Subject, LocalDate On)> Evenly(CareProgramme programme, Worlds.Question question)
    {
        var duties = programme.Policy.Versions.SelectMany(version => version.Duties).Select(duty => duty.Id).Distinct().ToArray();
        var subjects = programme.School.Children.Select(child => Subject.Child(child.Id))
            .Concat(programme.School.Children.Select(child => Subject.Family(child.FamilyId ?? child.Id)).Distinct())
            .Concat(programme.School.Classes.Select(@class => Subject.Class(@class.Id)))
            .Concat(programme.School.Staff.Select(member => Subject.Staff(member.Id)))
            .Append(Subject.School(programme.School.Id)).ToArray();
        var days = Days(programme.Policy, question).ToArray();
        for (var i = 0; i < 12 && duties.Length > 0; i++)
            yield return (duties[i * 7 % duties.Length], subjects[((i * 5) + question.From.Day) % subjects.Length], days[i % days.Length]);
    }

    /// <summary>Days of the blocks of a few obligations outside their windows, where another version may have owed the same key.</summary>
    private static IEnumerable<(string Duty, Subject Subject, LocalDate On)> BesideOthers(Obligations obligations)
    {
        foreach (var owed in obligations.Where(owed => owed.Block.Start < owed.Version.EffectiveFrom && owed.Version.EffectiveFrom <= owed.Block.End).Take(2))
            yield return (owed.Duty.Id, owed.Subject, owed.Version.EffectiveFrom.PlusDays(-1));
        foreach (var owed in obligations.Where(owed => owed.WindowEnd < owed.Block.End).Take(3))
        {
            yield return (owed.Duty.Id, owed.Subject, owed.WindowEnd.PlusDays(1));
            yield return (owed.Duty.Id, owed.Subject, owed.Block.End);
        }
    }

    /// <summary>Days of the range, and those around which a version begins.</summary>
    private static IEnumerable<LocalDate> Days(Policy policy, Worlds.Question question)
    {
        for (var i = 0; i < 8; i++)
            yield return question.From.PlusDays(i * 9 % (Period.DaysBetween(question.From, question.To) + 1));
        foreach (var version in policy.Versions)
        {
            yield return version.EffectiveFrom;
            yield return version.EffectiveFrom.PlusDays(2);
        }
    }

    public static string? Compare(string what, string answer, JsonObject expected)
    {
        var difference = JsonDifference.First(JsonNode.Parse(answer), expected, "$");
        return difference is null ? null : $"{what} {difference}";
    }
}
