namespace LeftBehind.Domain.Tests;

/// <summary>A document in which a mark, §, stands before the character that a fault must point at.</summary>
internal sealed record Marked(string Text, int Line, int Column)
{
    public static Marked Of(string text)
    {
        var at = text.IndexOf('§', StringComparison.Ordinal);
        if (at < 0)
            return new Marked(text, 1, 1);
        var before = text[..at];
        var lineStart = before.LastIndexOf('\n') + 1;
        var column = before[lineStart..].EnumerateRunes().Count() + 1;
        return new Marked(text.Remove(at, 1), before.Count(c => c == '\n') + 1, column);
    }
}
