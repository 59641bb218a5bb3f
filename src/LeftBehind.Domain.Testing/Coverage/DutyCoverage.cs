using System;

namespace LeftBehind.Domain.Testing;

/// <summary>What cases have shown of a duty.</summary>
public sealed class DutyCoverage
{
    internal DutyCoverage(string dutyId, int exercised, int fulfilled, int missed) => (DutyId, Exercised, Fulfilled, Missed) = (dutyId, exercised, fulfilled, missed);

    /// <summary>The duty.</summary>
    public string DutyId { get; }

    /// <summary>How many times an obligation of it was found; 0: it was never exercised.</summary>
    public int Exercised { get; }

    /// <summary>How many times that was fulfilled, in time or late.</summary>
    public int Fulfilled { get; }

    /// <summary>How many times that was missed.</summary>
    public int Missed { get; }

    /// <summary>The duty and the counts.</summary>
    public override string ToString() => DutyId + ": " + (Exercised == 0 ? "never exercised" : FormattableString.Invariant($"exercised {Exercised}, fulfilled {Fulfilled}, missed {Missed}"));
}
