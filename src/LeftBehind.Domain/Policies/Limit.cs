using System;
using System.Globalization;

namespace LeftBehind.Domain;

/// <summary>A least and a greatest number, either of which may be open. Immutable; equal when both are equal.</summary>
public sealed record Limit
{
    /// <summary>From a least number, 0 to 1,000, to a greatest, 1 to 1,000; null: open.</summary>
    /// <exception cref="ArgumentException">A number is out of range, or the least is above the greatest.</exception>
    public Limit(int? min, int? max)
    {
        if (min is { } least)
            Argument.InRange(least, 0, 1000, nameof(min));
        if (max is { } greatest)
            Argument.InRange(greatest, 1, 1000, nameof(max));
        if (min > max)
            throw new ArgumentException(string.Format(CultureInfo.InvariantCulture, "The least is at most the greatest; given were {0} and {1}.", min, max), nameof(max));
        (Min, Max) = (min, max);
    }

    /// <summary>The least number, or null.</summary>
    public int? Min { get; }

    /// <summary>The greatest number, or null.</summary>
    public int? Max { get; }

    /// <summary>The two numbers.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", Min, Max);
}
