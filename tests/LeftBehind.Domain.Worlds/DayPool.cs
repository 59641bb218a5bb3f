using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>The days of a world on which something turns; dates are drawn from here.</summary>
internal sealed class DayPool
{
    private readonly List<LocalDate> _starts = [];
    private readonly List<LocalDate> _ends = [];
    private readonly List<LocalDate> _lateStarts = [];
    private readonly List<LocalDate> _earlyEnds = [];
    private readonly CalendarPlan _calendar;

    public DayPool(CalendarPlan calendar)
    {
        _calendar = calendar;
        foreach (var (days, _) in calendar.Terms)
        {
            Around(days.From, days.End);
            Around(days.From.PlusDays(1 - (int)days.From.DayOfWeek), days.End.PlusDays(7 - (int)days.End.DayOfWeek));
            Both(days.From.PlusDays(Period.DaysBetween(days.From, days.End) / 2));
        }

        foreach (var holiday in calendar.Holidays)
        {
            Both(holiday.From);
            Both(holiday.End);
        }

        foreach (var day in calendar.MakeUps.Keys)
        {
            Both(day);
        }

        Months();
        Both(calendar.Last);
        Both(calendar.ProvisionalFrom ?? calendar.Last);
    }

    /// <summary>A first day; often one on which just enough of a block is left, or just not.</summary>
    public LocalDate Start(Dice dice) => dice.Pick(_lateStarts.Count > 0 && dice.Chance(35) ? _lateStarts : _starts);

    /// <summary>A last day; often one on which just enough of a block is over, or just not.</summary>
    public LocalDate End(Dice dice) => dice.Pick(_earlyEnds.Count > 0 && dice.Chance(35) ? _earlyEnds : _ends);

    /// <summary>A day on which something turns, or one beside it.</summary>
    public LocalDate Near(Dice dice)
    {
        var day = dice.Chance(50) ? Start(dice) : End(dice);
        return dice.Chance(70) ? day : day.PlusDays(dice.Pick(-1, 1));
    }

    /// <summary>A last day, not before a first one.</summary>
    public LocalDate EndFrom(Dice dice, LocalDate from)
    {
        for (var i = 0; i < 4; i++)
        {
            var day = End(dice);
            if (day >= from)
            {
                return day;
            }
        }

        return from.PlusDays(dice.Pick(0, 0, 1, 6, 13, 30));
    }

    /// <summary>Any day of the span.</summary>
    public LocalDate Any(Dice dice) =>
        _calendar.First.PlusDays(dice.Below(Period.DaysBetween(_calendar.First, _calendar.Last) + 1));

    public void Both(LocalDate day)
    {
        _starts.Add(day);
        _ends.Add(day);
    }

    public void Starts(LocalDate day) => _starts.Add(day);

    public void Ends(LocalDate day) => _ends.Add(day);

    /// <summary>Takes the days on which just enough of a block is left, and is over.</summary>
    public void Threshold(LocalDate start, LocalDate end)
    {
        _lateStarts.Add(start);
        _earlyEnds.Add(end);
    }

    private void Around(LocalDate from, LocalDate to)
    {
        _starts.Add(from);
        _starts.Add(to.PlusDays(1));
        _ends.Add(to);
        _ends.Add(from.PlusDays(-1));
    }

    private void Months()
    {
        var month = new LocalDate(_calendar.First.Year, _calendar.First.Month, 1);
        for (; month <= _calendar.Last; month = month.PlusMonths(2))
        {
            Starts(month);
            Ends(month.PlusMonths(1).PlusDays(-1));
        }
    }
}
