namespace LeftBehind.Domain;

/// <summary>Days on which a parent does not live with the child, or a member of staff is on leave. The reason decides nothing.</summary>
public sealed class Absence
{
    // For object mappers.
    private Absence() => When = null!;

    internal Absence(DateRange when, string? reason) => (When, Reason) = (when, Personal.Of(reason));

    /// <summary>When.</summary>
    public DateRange When { get; private set; }

    /// <summary>Why, as a code (<c>work</c>, <c>illness</c>), or null; only for display on purpose.</summary>
    public Personal? Reason { get; private set; }

    /// <summary>The days, never the reason.</summary>
    public override string ToString() => When.ToString();
}
