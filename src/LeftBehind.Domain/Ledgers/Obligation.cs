using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// What somebody owes a subject in a window: a view on its ledger, equal to another view of the same ledger and row.
/// The default value stands for no obligation; its members throw.
/// </summary>
public readonly struct Obligation : IEquatable<Obligation>
{
    private readonly LedgerData? _data;
    private readonly int _row;

    internal Obligation(LedgerData data, int row) => (_data, _row) = (data, row);

    /// <summary>What is the same before and after a change of policy, staff or holidays: <c>duty@subject@first/last</c>, with the days of the block.</summary>
    public string Key => $"{Duty.Id}@{Subject}@{DateRange.Between(Block)}";

    /// <summary>The duty as it stands in the version that planned the obligation.</summary>
    public Duty Duty => Row.Duty;

    /// <summary>The version that planned it and governs it wholly.</summary>
    public PolicyVersion Version => Row.Block.Duty.Version;

    /// <summary>Toward whom it is owed.</summary>
    public Subject Subject => new(Duty.Subject, Data.SubjectId(Row));

    /// <summary>The nominal block, which may be longer than the window.</summary>
    public DateInterval Block => new(Day.Date(Row.Block.From), Day.Date(Row.Block.To));

    /// <summary>The days on which it is to be met.</summary>
    public DateInterval Window => new(WindowStart, WindowEnd);

    /// <summary>The first day of the window.</summary>
    public LocalDate WindowStart => Day.Date(Row.From);

    /// <summary>The last day of the window.</summary>
    public LocalDate WindowEnd => Day.Date(Row.To);

    /// <summary>The last day on which it can still be made up.</summary>
    public LocalDate GraceEnd => Day.Date(Row.GraceEnd);

    /// <summary>How often it is owed.</summary>
    public int Times => Duty.Times;

    /// <summary>How often it was done on time.</summary>
    public int Done => Row.Done;

    /// <summary>How often it was done late.</summary>
    public int Late => Row.Late;

    /// <summary>What has become of it.</summary>
    public ObligationStatus Status => Data.Rows.Status(_row);

    /// <summary>Why, and what else is to be known of it.</summary>
    public ObligationReasons Reasons => Data.ReasonsOf(Row);

    /// <summary>Who is to act now.</summary>
    public Assignee Responsible => Data.Responsible(Row);

    /// <summary>Who answers for it afterwards.</summary>
    public Assignee Accountable => Data.Accountable(Row);

    /// <summary>The records credited to it, in the order credited.</summary>
    public IReadOnlyList<CareRecord> Records
    {
        get
        {
            var log = Data.Log;
            return Data.CreditsOf(Row).Select(place => log[place]).ToArray();
        }
    }

    /// <summary>What is not known, where the status is undetermined.</summary>
    public IReadOnlyList<MissingFact> MissingFacts => Data.MissingFacts(Row);

    /// <summary>The clauses that ask for it.</summary>
    public IReadOnlyList<string> Citations => Duty.Citations;

    internal LedgerData Data => _data ?? throw new InvalidOperationException("This is the default value of Obligation; it stands for none. Did a search find nothing?");

    internal Row Row => Data.Rows[_row];

    internal int RowAt => _row;

    /// <summary>Whether both are the same obligation of the same ledger.</summary>
    public static bool operator ==(Obligation left, Obligation right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Obligation left, Obligation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Obligation other) => ReferenceEquals(_data, other._data) && _row == other._row;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Obligation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _row;

    /// <summary>The key and the status, or that it stands for none.</summary>
    public override string ToString() => _data is null ? "no obligation" : $"{Key} {CodeWords.Of(Status)}";
}
