using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A day on which school is held to make up for a holiday (调休). Immutable; equal when both parts are equal.</summary>
public sealed record MakeUpDay
{
    internal MakeUpDay(LocalDate date, IsoDayOfWeek? countsAs) => (Date, CountsAs) = (date, countsAs);

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whose timetable it follows, or null: its own weekday's.</summary>
    public IsoDayOfWeek? CountsAs { get; }

    /// <summary>The day in ISO form.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Date);
}
