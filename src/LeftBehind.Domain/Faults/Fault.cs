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

    /// <summary>The option of a host, such as <c>--as-of</c>, or the word of its command line that is at fault; null for what stands in a document or was given in code.</summary>
    public string? Option { get; private init; }

    /// <summary>The place in the document or in the facts, such as <c>$.children['k012'].enrolled[0].to</c>; empty for an option.</summary>
    public string Path { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }

    /// <summary>What may stand there.</summary>
    public string Allowed { get; }

    /// <summary>The word that was probably meant, or null.</summary>
    public string? Suggestion { get; }

    /// <summary>A fault of an option of a host, or of another word of its command line. What is told of the input should be quoted by <see cref="Quoted"/>.</summary>
    /// <param name="option">The option, or the word.</param>
    /// <param name="code">The stable code.</param>
    /// <param name="found">What was given.</param>
    /// <param name="allowed">What it takes.</param>
    /// <param name="suggestion">What was probably meant, or null.</param>
    public static Fault OfOption(string option, string code, string found, string allowed, string? suggestion = null)
    {
        Argument.NotNull(option, nameof(option));
        Argument.NotNull(code, nameof(code));
        Argument.NotNull(found, nameof(found));
        Argument.NotNull(allowed, nameof(allowed));
        return new Fault(code, string.Empty, found, allowed, suggestion) { Option = option };
    }

    /// <summary>A text as faults show it: in quotation marks, at most 64 characters, what hides or turns the text around escaped.</summary>
    public static string Quoted(string text)
    {
        Argument.NotNull(text, nameof(text));
        return Quote.Of(text);
    }

    /// <summary>The fault as one line.</summary>
    public override string ToString() =>
        Place + (Severity == FaultSeverity.Error ? "error " : "warning ") + Code + (Path.Length == 0 ? string.Empty : " " + Path)
        + ": found " + Found + "; allowed: " + Allowed
        + (Suggestion is null ? string.Empty : "; did you mean \"" + Suggestion + "\"?");

    private string Place => Option is not null ? Quote.Escaped(Option) + " "
        : File is not null ? FormattableString.Invariant($"{File}:{Line}:{Column} ")
        : string.Empty;
}
