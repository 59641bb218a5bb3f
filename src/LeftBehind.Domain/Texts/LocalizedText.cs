using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>A text in Chinese, English or both. Immutable; equal when both texts are equal.</summary>
public sealed record LocalizedText
{
    /// <summary>A text in one or two languages; null where there is none.</summary>
    public LocalizedText(string? zh, string? en) => (Zh, En) = (zh, en);

    /// <summary>The Chinese text, or null.</summary>
    public string? Zh { get; }

    /// <summary>The English text, or null.</summary>
    public string? En { get; }

    /// <summary>The text in <paramref name="language"/>, else in the other one, else an empty text.</summary>
    [Pure]
    public string In(Language language) => (language == Language.Chinese ? Zh ?? En : En ?? Zh) ?? string.Empty;

    /// <summary>The English text, else the Chinese one.</summary>
    public override string ToString() => In(Language.English);
}
