using System;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The deadlines of steps by their texts.</summary>
internal static class DeadlineTexts
{
    private const long MostSeconds = 720 * 3600;

    public static Kind<Deadline> Kind { get; } = new("a deadline", (node, faults) =>
    {
        if (Kinds.WholeText(node, faults, "a deadline") is not { } text)
            return Told<Deadline>.Refused(node);
        if (Of(text) is { } deadline)
            return Told<Deadline>.Given(node, deadline);
        faults.Error(node.Spot, "POL011", Quote.Of(text), "PT1S to PT720H, P1D to P366D, immediately, promptly", Nearest.Of(text, new[] { "immediately", "promptly" }));
        return Told<Deadline>.Refused(node);
    });

    private static Deadline? Of(string text) => text switch
    {
        "immediately" => Deadline.Immediately,
        "promptly" => Deadline.Promptly,
        _ when text.StartsWith("PT", StringComparison.Ordinal) => Seconds(text) is { } seconds and > 0 and <= MostSeconds ? Deadline.Within(Duration.FromSeconds(seconds)) : null,
        _ => text.Length > 0 && text[0] == 'P' && TimeTexts.Period(text) is { Months: 0, Weeks: 0, Days: >= 1 and <= 366 } period ? Deadline.WithinDays(period.Days) : null,
    };

    /// <summary>Hours, minutes and seconds in this order, each at most once and of at most seven digits, or null.</summary>
    private static long? Seconds(string text)
    {
        var (total, at, units) = (0L, 2, "HMS");
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && text[at] is >= '0' and <= '9')
                at++;
            var unit = at < text.Length ? units.IndexOf(text[at]) : -1;
            if (unit < 0 || at - start is 0 or > 7)
                return null;
            total += (long)Digits.Of(text, start, at - start) * (units[unit] switch { 'H' => 3600, 'M' => 60, _ => 1 });
            units = units.Substring(unit + 1);
            at++;
        }
        return text.Length > 2 ? total : null;
    }
}
