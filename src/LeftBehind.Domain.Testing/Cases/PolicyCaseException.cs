using System;

namespace LeftBehind.Domain.Testing;

/// <summary>A case is not so: what was expected, what was found and why; or it says something that no rule reads.</summary>
public sealed class PolicyCaseException : Exception
{
    internal PolicyCaseException(PolicyCase @case, string message)
        : base(message + "\nThe case: " + @case) => Case = @case;

    /// <summary>The case.</summary>
    public PolicyCase Case { get; }
}
