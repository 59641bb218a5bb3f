using System;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How much work a member of staff has in a week before and after a change, with the pairings that there are. Immutable; equal when all parts are equal.</summary>
public sealed record PersonLoad
{
    internal PersonLoad(string personId) => PersonId = personId;

    /// <summary>The id of the member of staff.</summary>
    public string PersonId { get; }

    /// <summary>The least minutes a week with which all of it can be done before, divided over the weeks of each window; null: part of it falls in weeks in which this person is not there.</summary>
    public int? MinutesBefore { get; internal init; }

    /// <summary>The same after.</summary>
    public int? MinutesAfter { get; internal init; }

    /// <summary>Whether it is more than the weekly limit before, however it is divided.</summary>
    public bool IsOverBefore { get; internal init; }

    /// <summary>Whether it is more than the weekly limit after, however it is divided.</summary>
    public bool IsOverAfter { get; internal init; }

    /// <summary>The shortest run of weeks that is too full after, the first of several; null: none is.</summary>
    public DateInterval? FullWeeks { get; internal init; }

    /// <summary>Whether the change brings this person over the limit.</summary>
    public bool GoesOver => IsOverAfter && !IsOverBefore;

    /// <summary>The id and the minutes.</summary>
    public override string ToString() => FormattableString.Invariant($"{PersonId} {MinutesBefore} → {MinutesAfter}");
}
