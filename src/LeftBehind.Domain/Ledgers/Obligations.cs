using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Obligations of a ledger or plan, in its order. Immutable; every verb gives a part of them, or another order.</summary>
public sealed class Obligations : IReadOnlyList<Obligation>
{
    private readonly LedgerData _data;
    private readonly int[]? _rows;

    internal Obligations(LedgerData data, int[]? rows = null) => (_data, _rows) = (data, rows);

    internal LedgerData Data => _data;

    /// <summary>How many there are.</summary>
    public int Count => _rows?.Length ?? _data.Rows.Length;

    /// <summary>The obligation at a place, from 0.</summary>
    public Obligation this[int index] => new(_data, _rows is null ? Checked(index) : _rows[index]);

    /// <summary>Those for which a person is to act now.</summary>
    [Pure]
    public Obligations ResponsibleIs(string personId)
    {
        Argument.NotNull(personId, nameof(personId));
        return Where(obligation => obligation.Responsible.Id == personId);
    }

    /// <summary>Those for which a person answers.</summary>
    [Pure]
    public Obligations AccountableIs(string personId)
    {
        Argument.NotNull(personId, nameof(personId));
        return Where(obligation => obligation.Accountable.Id == personId);
    }

    /// <summary>Those for which nobody is there to act.</summary>
    [Pure]
    public Obligations Unassigned() => Where(obligation => obligation.Responsible.IsNobody);

    /// <summary>Those toward a subject.</summary>
    [Pure]
    public Obligations About(Subject subject)
    {
        Argument.NotNull(subject, nameof(subject));
        return Where(obligation => obligation.Duty.Subject == subject.Kind && obligation.Subject.Id == subject.Id);
    }

    /// <summary>Those of a duty.</summary>
    [Pure]
    public Obligations OfDuty(string dutyId)
    {
        Argument.NotNull(dutyId, nameof(dutyId));
        return Where(obligation => obligation.Duty.Id == dutyId);
    }

    /// <summary>Those with a status.</summary>
    [Pure]
    public Obligations WithStatus(ObligationStatus status)
    {
        Argument.Defined(status, nameof(status));
        return Where(obligation => obligation.Status == status);
    }

    /// <summary>Those whose window is over and that can still be made up.</summary>
    [Pure]
    public Obligations Overdue() => WithStatus(ObligationStatus.Overdue);

    /// <summary>Those that are due and whose window ends within so many days of the day of the question.</summary>
    [Pure]
    public Obligations DueWithin(int days)
    {
        var last = (_data.AsOf ?? throw new InvalidOperationException("A plan is on no day; ask a ledger what is due.")) + Argument.InRange(days, 0, 366, nameof(days));
        return Where(obligation => obligation.Status == ObligationStatus.Due && obligation.Row.To <= last);
    }

    /// <summary>Those for which a condition holds.</summary>
    [Pure]
    public Obligations Where(Func<Obligation, bool> condition)
    {
        Argument.NotNull(condition, nameof(condition));
        var rows = new List<int>();
        foreach (var obligation in this)
        {
            if (condition(obligation))
                rows.Add(obligation.RowAt);
        }
        return new Obligations(_data, rows.ToArray());
    }

    /// <summary>What runs out first comes first: overdue by the end of grace, then due by the end of the window, then upcoming, then the rest.</summary>
    [Pure]
    public Obligations MostUrgentFirst() => new(_data, Enumerable.Range(0, Count)
        .Select(i => this[i])
        .OrderBy(obligation => Urgency(obligation.Status))
        .ThenBy(obligation => obligation.Status == ObligationStatus.Overdue ? obligation.Row.GraceEnd : obligation.Row.To)
        .Select(obligation => obligation.RowAt)
        .ToArray());

    /// <summary>The facts that are not known, each with how many of these obligations it decides.</summary>
    [Pure]
    public IReadOnlyList<Question> Questions() => Enumerable.Range(0, Count)
        .SelectMany(i => this[i].MissingFacts)
        .GroupBy(fact => fact)
        .Select(fact => new Question(fact.Key, fact.Count()))
        .OrderByDescending(question => question.Decides)
        .ThenBy(question => question.Missing.ChildId, StringComparer.Ordinal)
        .ThenBy(question => question.Missing.Fact, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The obligations one after the other, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Obligation> IEnumerable<Obligation>.GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Obligation>)this).GetEnumerator();

    private static int Urgency(ObligationStatus status) => status switch
    {
        ObligationStatus.Overdue => 0,
        ObligationStatus.Due => 1,
        ObligationStatus.Upcoming => 2,
        _ => 3,
    };

    private int Checked(int index) => index >= 0 && index < _data.Rows.Length
        ? index
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"There are {Count} obligations."));

    /// <summary>Steps through the obligations.</summary>
    public struct Enumerator
    {
        private readonly Obligations _obligations;
        private int _at;

        internal Enumerator(Obligations obligations) => (_obligations, _at) = (obligations, -1);

        /// <summary>The obligation the enumerator stands at.</summary>
        public readonly Obligation Current => _obligations[_at];

        /// <summary>Steps to the next one, if there is one.</summary>
        public bool MoveNext() => ++_at < _obligations.Count;
    }
}
