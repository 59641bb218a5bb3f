using System;

namespace LeftBehind.Domain;

/// <summary>
/// Credits records where no two windows share a day, which is nearly everywhere: a walk along windows and records together.
/// It gives what <see cref="Crediting"/> gives: own window first, then grace, then what is not owed, in the same two steps.
/// </summary>
internal sealed class Sweep(CreditChains credits, bool[] isCredited)
{
    /// <summary>Whether the walk may be taken: one duty, no windows that overlap, no record that names its window or its means, no day counted once.</summary>
    public static bool Fits(DutyLine line, bool windowsAreApart, DeedMarks marks) => windowsAreApart && line.Duties.Count == 1
        && !line.Duties[0].Duty.IsOnDifferentDays && (marks & (DeedMarks.HasFor | DeedMarks.HasMedium)) == DeedMarks.None;

    /// <summary>Credits the records, which are in the order of date and id.</summary>
    public void Credit(Account[] accounts, int count, ReadOnlySpan<Deed> deeds, VersionDuty duty, int asOf)
    {
        var (accepted, grace) = (duty.AcceptedBits, duty.GraceDays);
        int window = 0, open = 0;
        foreach (ref readonly var deed in deeds)
        {
            var date = deed.Date;
            if (date > asOf)
                return;
            if ((deed.Roles & accepted) == 0 || deed.Marks != DeedMarks.None)
                continue;
            while (window < count && accounts[window].Planned.To < date)
                window++;
            while (open < window && accounts[open].Planned.To + grace < date)
                open++;
            var at = Find(accounts, open, window, count, date, duty.Times);
            if (at >= 0)
                Add(ref accounts[at], deed);
        }
    }

    private static int Find(Account[] accounts, int open, int window, int count, int date, int times)
    {
        var own = window < count && accounts[window].Planned.From <= date && accounts[window].Done < times;
        if (own && accounts[window].TakesFirst)
            return window;
        for (var i = open; i < window; i++)
        {
            if (accounts[i].Done < times && accounts[i].TakesFirst)
                return i;
        }
        if (own)
            return window;
        for (var i = open; i < window; i++)
        {
            if (accounts[i].Done < times)
                return i;
        }
        return -1;
    }

    private void Add(ref Account account, in Deed deed)
    {
        credits.Append(ref account, deed.Place);
        isCredited[deed.Place] = true;
        if (deed.Date <= account.Planned.To || !account.TakesFirst)
            account.OnTime++;
        else
            account.Late++;
    }
}
