namespace LeftBehind.Domain;

/// <summary>A text that stays on its line.</summary>
internal static class FactLine
{
    public static string? OneLine(string? text) => text?.Replace("\n", " / ").Replace('\t', ' ');
}
