using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>
/// Credits the records of a duty and subject to its obligations: own window first, then grace, then what is not owed, in the same two steps. Section 5, rule 3.
/// The accounts stand in the order of the end of their windows, so that of several that fit the first is taken.
/// </summary>
internal sealed class Crediting(FactsView facts, LogView log, Qualification qualification, CreditChains credits)
{
    private readonly List<DaySet?> _earlierDays = new();

    /// <summary>Credits the records, which are in the order of date and id and dated by <paramref name="asOf"/>.</summary>
    public void Credit(Account[] accounts, int count, ReadOnlySpan<Deed> deeds, int subject, int asOf, bool[] isCredited)
    {
        PrepareEarlierDays(accounts, count, subject);
        foreach (ref readonly var deed in deeds)
        {
            if (deed.Date > asOf)
                break;
            if ((deed.Marks & DeedMarks.NotAccomplished) != DeedMarks.None)
                continue;
            var place = deed.Place;
            var at = Find(accounts, count, place, subject);
            if (at < 0)
                continue;
            Add(ref accounts[at], place);
            isCredited[place] = true;
        }
    }

    /// <summary>Turns to other accounts.</summary>
    public void Clear() => _earlierDays.Clear();

    /// <summary>Whether a record's date fits an account, in its window, in the days before its version began, or in grace.</summary>
    public bool DateFits(in Account account, int at, int place) => InWindow(account, at, log.Date(place)) || InGrace(account, log.Date(place));

    private void PrepareEarlierDays(Account[] accounts, int count, int subject)
    {
        for (var i = 0; i < count; i++)
        {
            var planned = accounts[i].Planned;
            if (planned.Block.BeforeCut.IsEmpty)
            {
                _earlierDays.Add(null);
                continue;
            }
            var coverage = facts.Covered(planned.Duty, subject);
            _earlierDays.Add(planned.Block.BeforeCut.Intersect(planned.State == OwedState.Undetermined ? coverage.Possible : coverage.Certain));
        }
    }

    private int Find(Account[] accounts, int count, int place, int subject)
    {
        var (best, bestStep) = (-1, 5);
        for (var i = 0; i < count; i++)
        {
            var step = Step(accounts[i], i, place);
            if (step < bestStep && Takes(accounts[i], place, subject))
                (best, bestStep) = (i, step);
            if (bestStep == 1)
                break;
        }
        return best;
    }

    /// <summary>In which of the four steps an account comes, or 9: the date does not fit.</summary>
    private int Step(in Account account, int at, int place)
    {
        var date = log.Date(place);
        if (date > account.Planned.GraceEnd || !MeantForIt(account, at, place))
            return 9;
        var first = account.TakesFirst ? 1 : 3;
        return InWindow(account, at, date) ? first : InGrace(account, date) ? first + 1 : 9;
    }

    private bool InWindow(in Account account, int at, int date) =>
        (account.Planned.From <= date && date <= account.Planned.To) || (at < _earlierDays.Count && _earlierDays[at]?.Contains(date) == true);

    private static bool InGrace(in Account account, int date) => account.Planned.To < date && date <= account.Planned.GraceEnd;

    private bool MeantForIt(in Account account, int at, int place) => log[place].For is not { } day || InWindow(account, at, Day.Number(day));

    private bool Takes(in Account account, int place, int subject) => !account.IsMet
        && !(account.Planned.Duty.Duty.IsOnDifferentDays && credits.Last(account) is >= 0 and var last && log.Date(last) == log.Date(place))
        && qualification.Fits(place, account.Planned.Duty, subject);

    private void Add(ref Account account, int place)
    {
        credits.Append(ref account, place);
        if (log.Date(place) <= account.Planned.To || !account.TakesFirst)
            account.OnTime++;
        else
            account.Late++;
    }
}
