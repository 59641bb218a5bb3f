using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>All options that a command may have.</summary>
internal static class HostOptions
{
    public const string Date = "a date YYYY-MM-DD";
    public const string Moment = "a date-time with offset, such as 2025-09-03T16:10:00+08:00";

    public static HostOption Policy { get; } = new("--policy", "a pack's name or a file", (option, text, faults) => PolicySource.Find(option.Name, text, faults));

    public static HostOption Against { get; } = new("--against", "a pack's name or a file, or one of its versions as P@VERSION", (_, text, faults) => PolicySource.FindVersion(text, faults));

    public static HostOption Witnesses { get; } = new("--witnesses", "nothing");

    public static HostOption NoWeaker { get; } = new("--no-weaker", "nothing");

    public static HostOption Strict { get; } = new("--strict", "nothing");

    public static HostOption Calendar { get; } = File("--calendar");

    public static HostOption Roster { get; } = File("--roster");

    public static HostOption Records { get; } = File("--records");

    public static HostOption Excusals { get; } = File("--excusals");

    public static HostOption Incidents { get; } = File("--incidents");

    public static HostOption From { get; } = new("--from", Date, (option, text, faults) => OptionReader.Date(option.Name, text, faults));

    public static HostOption To { get; } = new("--to", Date, (option, text, faults) => OptionReader.Date(option.Name, text, faults));

    public static HostOption AsOf { get; } = new("--as-of", Date, (option, text, faults) => OptionReader.Date(option.Name, text, faults));

    public static HostOption On { get; } = new("--on", Date, (option, text, faults) => OptionReader.Date(option.Name, text, faults));

    public static HostOption KnownAt { get; } = new("--known-at", Moment, (option, text, faults) => OptionReader.Moment(option.Name, text, faults));

    public static HostOption Now { get; } = new("--now", Moment, (option, text, faults) => OptionReader.Moment(option.Name, text, faults));

    public static HostOption Person { get; } = new("--person", "the id of a person", (_, text, _) => text);

    public static HostOption Watch { get; } = new("--watch", "nothing");

    public static HostOption Duty { get; } = new("--duty", "the id of a duty", (_, text, _) => text);

    public static HostOption Subject { get; } = new("--subject", "KIND:ID", (option, text, faults) => OptionReader.Subject(option.Name, text, faults));

    public static HostOption Open { get; } = new("--open", "nothing");

    public static HostOption Propose { get; } = new("--propose", "nothing");

    public static HostOption Exact { get; } = new("--exact", "nothing");

    public static HostOption Minutes { get; } = new("--minutes", WorkOptions.Minutes, WorkOptions.ReadMinutes) { IsList = true };

    public static HostOption Weeks { get; } = new("--weeks", "nothing");

    public static HostOption WeeklyLimit { get; } = new("--weekly-limit", WorkOptions.Limit, (option, text, faults) => WorkOptions.ReadLimit(option, text, faults));

    public static HostOption Seal { get; } = new("--seal", "the id of a version", (_, text, _) => text);

    /// <summary>The report that was signed.</summary>
    public static HostOption Signed { get; } = File("--signed");

    /// <summary>What the signed report was made of, where it is other than now.</summary>
    public static HostOption SignedPolicy { get; } = new("--signed-policy", "a pack's name or a file", (option, text, faults) => PolicySource.Find(option.Name, text, faults));

    public static HostOption SignedCalendar { get; } = File("--signed-calendar");

    public static HostOption SignedRoster { get; } = File("--signed-roster");

    public static HostOption SignedRecords { get; } = File("--signed-records");

    public static HostOption SignedExcusals { get; } = File("--signed-excusals");

    public static HostOption SignedIncidents { get; } = File("--signed-incidents");

    public static HostOption Format { get; } = new("--format", "table, json, markdown, csv, ics, html", (_, text, _) => text);

    public static HostOption Out { get; } = new("--out", "a file", (_, text, _) => text);

    public static HostOption Lang { get; } = new("--lang", "zh, en", (option, text, faults) => OptionReader.Word(option.Name, text, ["zh", "en"], faults));

    public static HostOption Errors { get; } = new("--errors", "text, json", (option, text, faults) => OptionReader.Word(option.Name, text, ["text", "json"], faults));

    public static HostOption RevealNames { get; } = new("--reveal-names", "nothing");

    /// <summary>Stands for the documents, days and instants of the built-in example, where they are not given.</summary>
    public static HostOption Example { get; } = new("--example", "nothing");

    /// <summary>Those that every command has.</summary>
    public static IReadOnlyList<HostOption> Common { get; } = [Format, Out, Lang, Errors, RevealNames];

    private static HostOption File(string name) => new(name, "a file", (option, text, faults) => DocumentPath.Find(option.Name, text, faults));
}
