using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>The built-in example: its documents lie beside the program, and its day is always the same.</summary>
internal static class ExampleSchool
{
    public const string Pack = "yuxian-central-primary.reading";

    public static LocalDate FirstDay { get; } = new(2025, 9, 1);

    public static LocalDate Today { get; } = new(2025, 12, 10);

    public static OffsetDateTime Now { get; } = new LocalDateTime(2025, 12, 10, 10, 15).WithOffset(Offset.FromHours(8));

    private static IReadOnlyDictionary<HostOption, object> Values { get; } = new Dictionary<HostOption, object>
    {
        [HostOptions.Policy] = new PolicySource(Pack, null),
        [HostOptions.Calendar] = Document("calendar.json"),
        [HostOptions.Roster] = Document("roster.json"),
        [HostOptions.Records] = Document("records.jsonl"),
        [HostOptions.Excusals] = Document("excusals.jsonl"),
        [HostOptions.Incidents] = Document("incidents.jsonl"),
        [HostOptions.From] = FirstDay,
        [HostOptions.To] = Today,
        [HostOptions.AsOf] = Today,
        [HostOptions.On] = Today,
        [HostOptions.Now] = Now.ToInstant(),
    };

    /// <summary>Puts in what the command takes, or the board needs, and what was not given.</summary>
    public static void Complete(OptionValues options)
    {
        foreach (var (option, value) in Values)
        {
            if (!options.Has(option) && (options.Command.IsAboutExample || options.Command.Options.Contains(option)))
                options.Set(option, value);
        }
    }

    private static DocumentPath Document(string name) => new(name, Path.Combine(AppContext.BaseDirectory, "example", name));
}
