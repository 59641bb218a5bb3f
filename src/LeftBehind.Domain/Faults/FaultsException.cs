using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A document or a set of facts was refused, with everything that is wrong with it.</summary>
public sealed class FaultsException : Exception
{
    internal FaultsException(IReadOnlyList<Fault> faults, string? rest = null)
        : base(string.Join(Environment.NewLine, faults.Select(fault => fault.ToString())) + (rest is null ? string.Empty : Environment.NewLine + rest)) => Faults = faults;

    /// <summary>All faults, in the order of the document or of the facts.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    internal static void ThrowIfAny(IReadOnlyList<Fault> faults)
    {
        if (faults.Any(fault => fault.Severity == FaultSeverity.Error))
            throw new FaultsException(faults);
    }
}
