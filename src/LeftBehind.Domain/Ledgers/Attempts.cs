using System;

namespace LeftBehind.Domain;

/// <summary>What was tried in vain for obligations that are not met. Section 5, rules 4 and 9.</summary>
internal sealed class Attempts(Qualification qualification, int asOf)
{
    /// <summary>Marks the accounts for which something was tried, and those that enough attempts excuse.</summary>
    public void Mark(Account[] accounts, int count, ReadOnlySpan<Deed> deeds, int subject)
    {
        for (var i = 0; i < count; i++)
        {
            if (!accounts[i].IsMet)
                Mark(ref accounts[i], deeds, subject);
        }
    }

    private void Mark(ref Account account, ReadOnlySpan<Deed> deeds, int subject)
    {
        var (days, last) = (0, Day.Min);
        foreach (ref readonly var deed in deeds)
        {
            if (deed.Date > asOf || deed.Date > account.Planned.GraceEnd)
                break;
            if (deed.Date < account.Planned.From || (deed.Marks & DeedMarks.NotAccomplished) == DeedMarks.None || !qualification.Fits(deed.Place, account.Planned.Duty, subject))
                continue;
            days += deed.Date == last ? 0 : 1;
            last = deed.Date;
        }
        if (days > 0)
            account.Marks |= RowMarks.Tried;
        if (account.Planned.Duty.Duty.AttemptsThatExcuse is { } enough && days >= enough && asOf > account.Planned.To)
            account.Marks |= RowMarks.Attempts;
    }
}
