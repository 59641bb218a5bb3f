using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Works out the accounts of one duty and subject after the other: planned, credited, excused, with their status. Section 5.</summary>
internal sealed class Reckoning
{
    private readonly Planner _planner;
    private readonly DeedIndex _deeds;
    private readonly int _asOf;
    private readonly bool _isPlan;
    private readonly Excused _excused;
    private readonly NotKnownInTime _notKnown;
    private readonly Attempts _attempts;
    private readonly Sweep _sweep;
    private readonly List<Planned> _planned = new();
    private readonly DeedRoom _room = new();
    private Planned[] _own = new Planned[64];

    /// <param name="knowledge">What is known of the school when.</param>
    /// <param name="planner">The planner, with what is known for this question.</param>
    /// <param name="log">The log, with what is known for this question.</param>
    /// <param name="asOf">The day of the question, or null for a plan: no records, on a day before every window.</param>
    public Reckoning(SchoolKnowledge knowledge, Planner planner, LogView log, int? asOf)
    {
        (_planner, _asOf, _isPlan) = (planner, asOf ?? Day.Min, asOf is null);
        _deeds = log.DeedsFor(planner.Facts, planner.Timeline.Codes);
        IsCredited = new bool[log.Standing.Length];
        Qualification = new Qualification(planner.Facts, log);
        Crediting = new Crediting(planner.Facts, log, Qualification, Credits);
        _sweep = new Sweep(Credits, IsCredited);
        _excused = new Excused(planner.Facts, log);
        _attempts = new Attempts(Qualification, _asOf);
        _notKnown = new NotKnownInTime(knowledge, planner, planner.Timeline.Calendar.Zone);
    }

    public Qualification Qualification { get; }

    public Crediting Crediting { get; }

    /// <summary>Which records are credited to the accounts at hand.</summary>
    public CreditChains Credits { get; } = new();

    /// <summary>Which records are credited to anything so far.</summary>
    public bool[] IsCredited { get; }

    /// <summary>The accounts of the last line and subject, in the order in which records are credited; only the first <see cref="Count"/> of them.</summary>
    public Account[] Accounts { get; private set; } = new Account[64];

    public int Count { get; private set; }

    public void Reckon(DutyLine line, int subject)
    {
        Count = 0;
        if (!line.IsOwedOnDays || !Open(line, subject, out var areApart))
            return;
        Excuse(line, subject);
        if (!_isPlan)
            Credit(line, subject, areApart);
        if (_notKnown.TurnTo(line, subject))
            MarkNotKnown();
        for (var i = 0; i < Count; i++)
            Accounts[i].Status = StatusOf(Accounts[i]);
    }

    /// <summary>Opens an account for each obligation; whether there is one, and whether no two windows share a day.</summary>
    private bool Open(DutyLine line, int subject, out bool areApart)
    {
        if (_planner.WholePlan(line, subject) is { } whole)
        {
            areApart = whole.AreApart;
            return Open(whole.Obligations, whole.Obligations.Length);
        }
        _planner.Plan(line, subject, _planned);
        if (line.Duties.Count > 1 || line.Duties[0].Duty.Recurrence!.Anchors.Count > 0)
            _planned.Sort(static (a, b) => Planned.InOrderOfCredit(a, b));
        if (_own.Length < _planned.Count)
            _own = new Planned[2 * _planned.Count];
        _planned.CopyTo(_own);
        areApart = Planned.AreApart(_own, _planned.Count);
        return Open(_own, _planned.Count);
    }

    private bool Open(Planned[] planned, int count)
    {
        Count = count;
        if (Accounts.Length < count)
            Accounts = new Account[Math.Max(count, Accounts.Length * 2)];
        for (var i = 0; i < count; i++)
            Accounts[i] = new Account { Planned = planned[i] };
        return count > 0;
    }

    private void Excuse(DutyLine line, int subject)
    {
        if (!_excused.TurnTo(line, subject))
            return;
        for (var i = 0; i < Count; i++)
        {
            if (_excused.Takes(Accounts[i].Planned))
                Accounts[i].Marks = RowMarks.Excused;
        }
    }

    private void Credit(DutyLine line, int subject, bool areApart)
    {
        var deeds = _deeds.Of(line, subject, _room);
        var marks = DeedMarks.None;
        foreach (ref readonly var deed in deeds)
            marks |= deed.Marks;
        Credits.Clear();
        Crediting.Clear();
        if (Sweep.Fits(line, areApart, marks) && !_planner.Timeline.Codes.HasTooManyRoles)
            _sweep.Credit(Accounts, Count, deeds, line.Duties[0], _asOf);
        else
            Crediting.Credit(Accounts, Count, deeds, subject, _asOf, IsCredited);
        if ((marks & DeedMarks.NotAccomplished) != DeedMarks.None)
            _attempts.Mark(Accounts, Count, deeds, subject);
    }

    private void MarkNotKnown()
    {
        for (var i = 0; i < Count; i++)
        {
            if (Accounts[i].Planned.State == OwedState.Owed && _notKnown.Holds(Accounts[i].Planned))
                Accounts[i].Marks |= RowMarks.NotKnownInTime;
        }
    }

    /// <summary>Section 5, rule 6.</summary>
    private ObligationStatus StatusOf(in Account account)
    {
        var times = account.Planned.Duty.Times;
        if (account.OnTime >= times)
            return ObligationStatus.Fulfilled;
        if (account.Done >= times)
            return ObligationStatus.FulfilledLate;
        if (account.Planned.State == OwedState.Undetermined)
            return ObligationStatus.Undetermined;
        if (account.Planned.State == OwedState.Waived || (account.Planned.Block.IsSucceeded && _asOf > account.Planned.To))
            return ObligationStatus.Waived;
        if (account.HasExcuse)
            return ObligationStatus.Excused;
        return _asOf < account.Planned.From ? ObligationStatus.Upcoming
            : _asOf <= account.Planned.To ? ObligationStatus.Due
            : _asOf <= account.Planned.GraceEnd ? ObligationStatus.Overdue
            : ObligationStatus.Missed;
    }
}
