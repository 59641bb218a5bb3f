namespace LeftBehind.Domain;

/// <summary>A difference in words.</summary>
/// <param name="What">The part, such as <c>duty talk</c>.</param>
/// <param name="Property">Which fact about it, or that it is added or removed.</param>
/// <param name="Before">What was so, or null.</param>
/// <param name="After">What is so, or null.</param>
/// <param name="Clauses">The clauses in brackets; empty for the own properties of a version.</param>
/// <param name="Colon">What stands between two of these in a line.</param>
internal sealed record DifferenceRow(string What, string Property, string? Before, string? After, string Clauses, string Colon)
{
    public string Line => What + Colon + Property + (Before is null && After is null ? string.Empty : Colon + (Before is null || After is null ? Before ?? After : Before + " → " + After)) + (Clauses.Length == 0 ? string.Empty : " " + Clauses);
}
