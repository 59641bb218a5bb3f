namespace LeftBehind.Domain;

/// <summary>A property of an obligation that is other than it was signed. Immutable; equal when all parts are equal.</summary>
public sealed record PropertyChange
{
    internal PropertyChange(string property, string? before, string? after) => (Property, Before, After) = (property, before, after);

    /// <summary>The property, as answers name it.</summary>
    public string Property { get; }

    /// <summary>What was signed, as JSON; null: the obligation was not there.</summary>
    public string? Before { get; }

    /// <summary>What is so now, as JSON; null: the obligation is not there.</summary>
    public string? After { get; }

    /// <summary>The property and both values.</summary>
    public override string ToString() => $"{Property}: {Before ?? "-"} → {After ?? "-"}";
}
