using System;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Periods of days or weeks: graces and offsets.</summary>
internal static class Grace
{
    private const int Longest = 366;

    public static int Days(Period period) => period.Days + (period.Weeks * 7);

    /// <summary>Days or weeks, from <paramref name="least"/> to 366 days.</summary>
    public static bool Fits(Period period, int least) =>
        (period.Equals(Period.FromDays(period.Days)) || period.Equals(Period.FromWeeks(period.Weeks)))
        && period.Weeks is >= -53 and <= 53 && Days(period) >= least && Days(period) <= Longest;

    public static Period Checked(Period period, int least, string name)
    {
        Argument.NotNull(period, name);
        return Fits(period, least)
            ? period
            : throw new ArgumentException($"Allowed are days or weeks ({(least < 0 ? "negative ones too, " : string.Empty)}at most {Longest} days); given was {PeriodPattern.Roundtrip.Format(period)}.", name);
    }
}
