using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Dates, instants and periods.</summary>
internal static class TimeKinds
{
    public static Kind<LocalDate> Date { get; } = new("a date YYYY-MM-DD", (node, faults) =>
        Kinds.WholeText(node, faults, "a date YYYY-MM-DD") is { } text ? DateOf(node, faults, text) : Told<LocalDate>.Refused(node));

    public static Kind<OffsetDateTime> Moment { get; } = new("a date-time with offset", (node, faults) =>
        Kinds.WholeText(node, faults, "a date-time with offset") is { } text ? MomentOf(node, faults, text) : Told<OffsetDateTime>.Refused(node));

    /// <summary>Zero or more days or weeks.</summary>
    public static Kind<Period> Grace { get; } = PeriodFrom(0, "PnD or PnW, from P0D to P366D");

    /// <summary>Days or weeks before or after.</summary>
    public static Kind<Period> Offset { get; } = PeriodFrom(-366, "PnD or PnW, from P-366D to P366D");

    public static Told<LocalDate> DateOf(Node node, FaultSink faults, string text)
    {
        if (TimeTexts.Date(text) is { } date)
            return InYears(node, faults, date.Year, date);
        faults.Error(node.Spot, "DOC015", Quote.Of(text), "a date YYYY-MM-DD", TimeTexts.DateMeant(text));
        return Told<LocalDate>.Refused(node);
    }

    public static Told<OffsetDateTime> MomentOf(Node node, FaultSink faults, string text)
    {
        if (TimeTexts.Moment(text) is { } moment)
            return InYears(node, faults, moment.Year, moment);
        faults.Error(node.Spot, "DOC017", Quote.Of(text), "a date-time with offset, such as 2025-09-03T16:10:00+08:00");
        return Told<OffsetDateTime>.Refused(node);
    }

    private static Told<T> InYears<T>(Node node, FaultSink faults, int year, T value)
    {
        if (year is >= 1900 and <= 2100)
            return Told<T>.Given(node, value);
        faults.Error(node.Spot, "DOC016", System.FormattableString.Invariant($"the year {year}"), "a year from 1900 to 2100" + (node.IsNamed("to") ? ", or no \"to\"" : string.Empty));
        return Told<T>.Refused(node);
    }

    private static Kind<Period> PeriodFrom(int least, string name) => new(name, (node, faults) =>
    {
        if (Kinds.WholeText(node, faults, name) is not { } text)
            return Told<Period>.Refused(node);
        if (TimeTexts.Period(text) is { } period && Domain.Grace.Fits(period, least))
            return Told<Period>.Given(node, period);
        faults.Error(node.Spot, "DOC018", Quote.Of(text), name, TimeTexts.PeriodMeant(text, least));
        return Told<Period>.Refused(node);
    });
}
