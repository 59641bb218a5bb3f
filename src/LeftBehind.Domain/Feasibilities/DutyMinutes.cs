using System;

namespace LeftBehind.Domain;

/// <summary>The minutes that a duty asks of a person in some weeks. Immutable; equal when all parts are equal.</summary>
public sealed record DutyMinutes
{
    internal DutyMinutes(Duty duty, int minutes) => (Duty, Minutes) = (duty, minutes);

    /// <summary>The duty, as the version says that planned it first.</summary>
    public Duty Duty { get; }

    /// <summary>The minutes of those of its obligations whose windows lie within the weeks.</summary>
    public int Minutes { get; }

    /// <summary>The duty and its minutes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Duty.Id} {Minutes}");
}
