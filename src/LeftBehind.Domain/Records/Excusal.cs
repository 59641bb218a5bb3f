using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Days on which something is asked of nobody. A list that is not given does not restrict; of those given, each must admit the subject.
/// Immutable; verbs return a changed copy; equal when all parts are equal.
/// </summary>
public sealed record Excusal
{
    /// <summary>Excuses every duty toward everybody on the days, until verbs narrow it.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the id or reason does not fit.</exception>
    public Excusal(string id, DateInterval days, string reason)
    {
        Argument.NotNull(days, nameof(days));
        Argument.NotNull(reason, nameof(reason));
        (Id, Days, Reason) = (Argument.Id(id, nameof(id)), days, reason);
    }

    /// <summary>The id, unique in a log.</summary>
    public string Id { get; }

    /// <summary>The days.</summary>
    public DateInterval Days { get; }

    /// <summary>Why; kept for display, never judged.</summary>
    public string Reason { get; }

    /// <summary>The duties that are excused; null: all.</summary>
    public IReadOnlyList<string>? Duties { get; internal init; }

    /// <summary>The children for whom; null: not restricted.</summary>
    public IReadOnlyList<string>? Children { get; internal init; }

    /// <summary>The classes for which, and for the children in them; null: not restricted.</summary>
    public IReadOnlyList<string>? Classes { get; internal init; }

    /// <summary>The members of staff as subjects; null: not restricted.</summary>
    public IReadOnlyList<string>? Staff { get; internal init; }

    /// <summary>When it was entered; null: at the start of its first day.</summary>
    public Instant? RecordedAt { get; internal init; }

    /// <summary>Only of these duties.</summary>
    [Pure]
    public Excusal FromDuties(params string[] dutyIds) => this with { Duties = Some(dutyIds, nameof(dutyIds)) };

    /// <summary>Only for these children.</summary>
    [Pure]
    public Excusal OfChildren(params string[] childIds) => this with { Children = Some(childIds, nameof(childIds)) };

    /// <summary>Only for these classes and the children in them.</summary>
    [Pure]
    public Excusal OfClasses(params string[] classIds) => this with { Classes = Some(classIds, nameof(classIds)) };

    /// <summary>Only for these members of staff, as the subjects of duties.</summary>
    [Pure]
    public Excusal OfStaff(params string[] staffIds) => this with { Staff = Some(staffIds, nameof(staffIds)) };

    /// <summary>Entered at this instant.</summary>
    [Pure]
    public Excusal WithRecordedAt(Instant? at) => this with { RecordedAt = at };

    /// <summary>The id and the days, never the reason.</summary>
    public override string ToString() => $"{Id} {DateRange.Between(Days)}";

    private static ValueList<string> Some(string[] ids, string name) => new(Argument.AtLeastOne(ids, name));
}
