using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>Something that holds for a range of days. Immutable; equal when both parts are equal.</summary>
/// <typeparam name="T">What holds.</typeparam>
public sealed record Dated<T>
{
    private Dated()
    {
        Value = default!;
        When = null!;
    }

    internal Dated(T value, DateRange when) => (Value, When) = (value, when);

    /// <summary>What holds.</summary>
    public T Value { get; private init; }

    /// <summary>When it holds.</summary>
    public DateRange When { get; private init; }

    /// <summary>What holds, and when.</summary>
    [Pure]
    public override string ToString() => $"{Value} {When}";
}
