using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The cycles by their texts.</summary>
internal static class CycleTexts
{
    private const string Periods = "PnD from P1D to P366D, PnW from P1W to P53W, PnM from P1M to P120M";

    private static readonly Cycle[] All =
    {
        Cycle.SchoolWeek, Cycle.SchoolDay, Cycle.EveryDay, Cycle.Week, Cycle.Month, Cycle.Quarter, Cycle.HalfYear, Cycle.Year, Cycle.Term, Cycle.SchoolYear,
    };

    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fortnight"] = "P2W",
        ["fortnightly"] = "P2W",
        ["biweekly"] = "P2W",
        ["bimonthly"] = "P2M",
        ["daily"] = "day",
        ["weekly"] = "week",
        ["monthly"] = "month",
        ["quarterly"] = "quarter",
        ["yearly"] = "year",
        ["annually"] = "year",
        ["semester"] = "term",
    };

    private static readonly string Allowed = string.Join(", ", All.Select(cycle => cycle.Text)) + ", PnD, PnW, PnM";

    public static Kind<Cycle> Kind { get; } = new("a cycle", Read);

    private static Told<Cycle> Read(Node node, FaultSink faults)
    {
        if (Kinds.WholeText(node, faults, "a cycle") is not { } text)
            return Told<Cycle>.Refused(node);
        if (All.FirstOrDefault(cycle => cycle.Text == text) is { } known)
            return Told<Cycle>.Given(node, known);
        if (!IsPeriod(text))
            faults.Error(node.Spot, "POL004", Quote.Of(text), Allowed, Synonyms.TryGetValue(text, out var meant) ? meant : Nearest.Of(text, All.Select(cycle => cycle.Text)));
        else if (text[0] == 'P' && TimeTexts.Period(text) is { } period && Fits(period))
            return Told<Cycle>.Given(node, Cycle.Every(period));
        else
            faults.Error(node.Spot, "POL005", Quote.Of(text), Periods, InMonths(text));
        return Told<Cycle>.Refused(node);
    }

    private static bool IsPeriod(string text) => text.TrimStart('-') is { Length: > 0 } rest && rest[0] == 'P';

    private static bool Fits(Period period) => period.Months != 0 ? period.Months is >= 1 and <= 120
        : period.Weeks != 0 ? period.Weeks is >= 1 and <= 53
        : period.Days is >= 1 and <= 366;

    /// <summary>Years as months, or null.</summary>
    private static string? InMonths(string text)
    {
        var years = text.Length is 3 or 4 && text[text.Length - 1] == 'Y' ? Digits.Of(text, 1, text.Length - 2) : 0;
        return years is >= 1 and <= 10 ? FormattableString.Invariant($"P{years * 12}M") : null;
    }
}
