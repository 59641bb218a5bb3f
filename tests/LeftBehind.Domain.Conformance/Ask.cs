using System.Text.Json.Nodes;
using NodaTime.Text;

namespace LeftBehind.Domain.Conformance;

/// <summary>The question of a request. What the command does not need is not there.</summary>
public sealed record Ask(string Command, LocalDate From, LocalDate To, LocalDate AsOf, LocalDate On, Instant? KnownAt, Instant Now, string Duty, string Subject, bool IsOpen)
{
    private static readonly string[] Known = ["command", "from", "to", "asOf", "on", "knownAt", "now", "duty", "subject", "open"];

    /// <exception cref="ArgumentException">A property is not known, or none of the command.</exception>
    public static Ask Of(JsonObject ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        if (ask.Select(property => property.Key).FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
            throw new ArgumentException($"'{unknown}' is no property of a question; allowed are {string.Join(", ", Known)}", nameof(ask));
        return new Ask(
            (string)ask["command"]!,
            Day(ask["from"]),
            Day(ask["to"]),
            Day(ask["asOf"]),
            Day(ask["on"]),
            ask["knownAt"] is { } known ? Moment(known) : null,
            ask["now"] is { } now ? Moment(now) : default,
            (string?)ask["duty"] ?? "",
            (string?)ask["subject"] ?? "",
            (bool?)ask["open"] ?? false);
    }

    private static LocalDate Day(JsonNode? text) => text is null ? default : LocalDatePattern.Iso.Parse((string)text!).Value;

    private static Instant Moment(JsonNode text) => OffsetDateTimePattern.ExtendedIso.Parse((string)text!).Value.ToInstant();
}
