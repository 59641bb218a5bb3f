using System.Text.Json;
using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>A recurrence rule of RFC 5545 and the dates that three other programs gave for it.</summary>
internal sealed class RruleVector
{
    private static readonly string[] Bounds = ["INTERVAL", "COUNT", "UNTIL", "WKST"];

    private readonly Dictionary<string, string> _parts;

    private RruleVector(JsonElement item)
    {
        Id = item.GetProperty("id").GetString()!;
        Note = item.GetProperty("note").GetString()!;
        Start = DataFile.Date(item.GetProperty("dtstart").GetString()!);
        From = Optional(item, "from");
        To = Optional(item, "toExclusive");
        Expected = item.GetProperty("expected").EnumerateArray().Select(day => day.GetString()!).ToArray();
        _parts = item.GetProperty("rrule").GetString()!.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
    }

    public static IReadOnlyDictionary<string, RruleVector> All { get; } =
        DataFile.Items("rrule-vectors.json").Select(item => new RruleVector(item)).ToDictionary(vector => vector.Id);

    public string Id { get; }

    public string Note { get; }

    public LocalDate Start { get; }

    public LocalDate? From { get; }

    /// <summary>The first day that is not asked about.</summary>
    public LocalDate? To { get; }

    public string[] Expected { get; }

    public int Interval => DataFile.Number(_parts.GetValueOrDefault("INTERVAL", "1"));

    public int? Count => _parts.TryGetValue("COUNT", out var count) ? DataFile.Number(count) : null;

    public LocalDate? Until => _parts.TryGetValue("UNTIL", out var until) ? new LocalDate(DataFile.Number(until[..4]), DataFile.Number(until[4..6]), DataFile.Number(until[6..])) : null;

    /// <summary>The frequency and the parts that choose days, such as <c>MONTHLY BYDAY</c>.</summary>
    public string Shape => string.Join(' ', _parts.Keys.Where(key => key != "FREQ" && !Bounds.Contains(key)).Order(StringComparer.Ordinal).Prepend(_parts["FREQ"]));

    public string[] List(string part) => _parts[part].Split(',');

    public int[] Numbers(string part) => List(part).Select(DataFile.Number).ToArray();

    private static LocalDate? Optional(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.GetString() is { } text ? DataFile.Date(text) : null;
}
