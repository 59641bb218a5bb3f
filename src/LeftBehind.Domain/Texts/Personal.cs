using System.Diagnostics;
using System.Text.Json.Serialization;

namespace LeftBehind.Domain;

/// <summary>
/// Something about a person that is only to be shown on purpose: a name, a phone, an address, a reason.
/// It prints as <c>***</c> everywhere; only <see cref="Reveal"/> gives the text, and a search for that word finds every use.
/// </summary>
[DebuggerDisplay("***")]
[JsonConverter(typeof(PersonalJsonConverter))]
public sealed class Personal
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    /// <summary>Wraps a text.</summary>
    /// <exception cref="System.ArgumentNullException">No text was given.</exception>
    public Personal(string text)
    {
        Argument.NotNull(text, nameof(text));
        _text = text;
    }

    /// <summary>The text itself.</summary>
    public string Reveal() => _text;

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";

    internal static Personal? Of(string? text) => text is null ? null : new Personal(text);
}
