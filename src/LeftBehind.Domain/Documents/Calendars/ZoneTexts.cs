using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Time zones by the ids of the tz database.</summary>
internal static class ZoneTexts
{
    private static readonly HashSet<string> Known = new(DateTimeZoneProviders.Tzdb.Ids);

    public static Kind<DateTimeZone> Kind { get; } = new("a time zone of the tz database", (node, faults) =>
    {
        if (Kinds.WholeText(node, faults, "a time zone of the tz database") is not { } text)
            return Told<DateTimeZone>.Refused(node);
        if (Known.Contains(text))
            return Told<DateTimeZone>.Given(node, DateTimeZoneProviders.Tzdb[text]);
        faults.Error(node.Spot, "CAL006", Quote.Of(text), "an id of the tz database", "Asia/Shanghai");
        return Told<DateTimeZone>.Refused(node);
    });
}
