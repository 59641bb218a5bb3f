using System;

namespace LeftBehind.Domain;

/// <summary>
/// One thing wrong with a document or with facts given in code: where, what was found, what is allowed.
/// Never holds a name, phone, address or free text of the input.
/// </summary>
public sealed record Fault
{
    internal Fault(string code, string path, string found, string allowed, string? suggestion = null, FaultSeverity severity = FaultSeverity.Error) =>
        (Code, Path, Found, Allowed, Suggestion, Severity) = (code, path, found, allowed, suggestion, severity);

    /// <summary>Whether the input is refused for it.</summary>
    public FaultSeverity Severity { get; }

    /// <summary>The stable code, such as <c>DOC019</c>; the list is in <c>docs/faults.md</c>.</summary>
    public string Code { get; }

    /// <summary>The document as the caller named it; null for what was given in code.</summary>
    public string? File { get; internal init; }

    /// <summary>The line, from 1; null for what was given in code.</summary>
    public int? Line { get; internal init; }

    /// <summary>The column in Unicode characters, from 1; null for what was given in code.</summary>
    public int? Column { get; internal init; }

    /// <summary>The place in the document or in the facts, such as <c>$.children['k012'].enrolled[0].to</c>.</summary>
    public string Path { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }

    /// <summary>What may stand there.</summary>
    public string Allowed { get; }

    /// <summary>The word that was probably meant, or null.</summary>
    public string? Suggestion { get; }

    /// <summary>The fault as one line.</summary>
    public override string ToString() =>
        (File is null ? string.Empty : FormattableString.Invariant($"{File}:{Line}:{Column} "))
        + (Severity == FaultSeverity.Error ? "error " : "warning ") + Code + " " + Path
        + ": found " + Found + "; allowed: " + Allowed
        + (Suggestion is null ? string.Empty : "; did you mean \"" + Suggestion + "\"?");
}
