using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Works out the accounts of one duty and subject after the other: planned, credited, excused, with their status. Section 5.</summary>
internal sealed class Reckoning
{
    private readonly Planner _planner;
    private readonly LogView _log;
    private readonly int _asOf;
    private readonly bool _isPlan;
    private readonly Excused _excused;
    private readonly NotKnownInTime _notKnown;
    private readonly List<Planned> _planned = new();
    private readonly List<int> _places = new();

    /// <param name="knowledge">What is known of the school when.</param>
    /// <param name="planner">The planner, with what is known for this question.</param>
    /// <param name="log">The log, with what is known for this question.</param>
    /// <param name="asOf">The day of the question, or null for a plan: no records, on a day before every window.</param>
    public Reckoning(SchoolKnowledge knowledge, Planner planner, LogView log, int? asOf)
    {
        (_planner, _log, _asOf, _isPlan) = (planner, log, asOf ?? Day.Min, asOf is null);
        Qualification = new Qualification(planner.Facts, log);
        Crediting = new Crediting(planner.Facts, log, Qualification);
        _excused = new Excused(planner.Facts, log);
        _notKnown = new NotKnownInTime(knowledge, planner, planner.Timeline.Calendar.Zone);
        IsCredited = new bool[log.Standing.Length];
    }

    public Qualification Qualification { get; }

    public Crediting Crediting { get; }

    /// <summary>Which records are credited to anything so far.</summary>
    public bool[] IsCredited { get; }

    /// <summary>The accounts of the last line and subject; only the first <see cref="Count"/> of them.</summary>
    public Account[] Accounts { get; private set; } = new Account[64];

    public int Count { get; private set; }

    public void Reckon(DutyLine line, int subject)
    {
        Count = 0;
        if (!line.IsOwedOnDays)
            return;
        _planner.Plan(line, subject, _planned);
        if (_planned.Count == 0)
            return;
        Open(line, subject);
        if (!_isPlan)
        {
            FindRecords(line, subject);
            Crediting.Credit(Accounts, Count, _places, subject, _asOf, IsCredited);
        }
        _notKnown.TurnTo(line, subject);
        for (var i = 0; i < Count; i++)
            Close(ref Accounts[i], subject);
    }

    /// <summary>The accounts in the order in which records are credited.</summary>
    private void Open(DutyLine line, int subject)
    {
        if (line.Duties.Count > 1 || line.HasChildAnchors || line.Duties[0].Duty.Recurrence!.Anchors.Count > 0)
            _planned.Sort(static (a, b) => Compare(a, b));
        Count = _planned.Count;
        if (Accounts.Length < Count)
            Accounts = new Account[Math.Max(Count, Accounts.Length * 2)];
        var mayBeExcused = _log.Excusals.Count > 0 || line.Kind == SubjectKind.Staff;
        for (var i = 0; i < Count; i++)
        {
            Accounts[i] = new Account { Planned = _planned[i] };
            if (mayBeExcused && _excused.Takes(_planned[i], subject))
                Accounts[i].Marks = RowMarks.Excused;
        }
    }

    private static int Compare(in Planned a, in Planned b)
    {
        var order = a.To.CompareTo(b.To);
        order = order != 0 ? order : a.From.CompareTo(b.From);
        order = order != 0 ? order : a.Block.From.CompareTo(b.Block.From);
        return order != 0 ? order : a.Block.To.CompareTo(b.Block.To);
    }

    private void FindRecords(DutyLine line, int subject)
    {
        _places.Clear();
        foreach (var place in Qualification.Concerning(line.Kind, subject))
        {
            if (line.Asks(_log[place].Action))
                _places.Add(place);
        }
    }

    private void Close(ref Account account, int subject)
    {
        if (!account.IsMet && !_isPlan)
            LookForAttempts(ref account, subject);
        if (account.Planned.State == OwedState.Owed && _notKnown.Holds(account.Planned))
            account.Marks |= RowMarks.NotKnownInTime;
        account.Status = StatusOf(account);
    }

    private void LookForAttempts(ref Account account, int subject)
    {
        var (days, last) = (0, Day.Min);
        foreach (var place in _places)
        {
            var date = _log.Date(place);
            if (date > _asOf || date > account.Planned.GraceEnd)
                break;
            if (date < account.Planned.From || _log[place].Result == CareResult.Accomplished || !Qualification.Fits(place, account.Planned.Duty, subject))
                continue;
            days += date == last ? 0 : 1;
            last = date;
        }
        if (days > 0)
            account.Marks |= RowMarks.Tried;
        if (account.Planned.Duty.Duty.AttemptsThatExcuse is { } enough && days >= enough && _asOf > account.Planned.To)
            account.Marks |= RowMarks.Attempts;
    }

    /// <summary>Section 5, rule 6.</summary>
    private ObligationStatus StatusOf(in Account account)
    {
        var planned = account.Planned;
        if (account.OnTime >= planned.Duty.Duty.Times)
            return ObligationStatus.Fulfilled;
        if (account.IsMet)
            return ObligationStatus.FulfilledLate;
        if (planned.State == OwedState.Undetermined)
            return ObligationStatus.Undetermined;
        if (planned.State == OwedState.Waived || (planned.Block.IsSucceeded && _asOf > planned.To))
            return ObligationStatus.Waived;
        if (account.HasExcuse)
            return ObligationStatus.Excused;
        return _asOf < planned.From ? ObligationStatus.Upcoming
            : _asOf <= planned.To ? ObligationStatus.Due
            : _asOf <= planned.GraceEnd ? ObligationStatus.Overdue
            : ObligationStatus.Missed;
    }
}
