using System.Globalization;

namespace LeftBehind.Domain;

/// <summary>The grammar of ids and codes: ASCII, so that no two that look alike differ.</summary>
internal static class Grammar
{
    public const string Allowed = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}";

    /// <summary>The first thing that does not fit, or null; the text itself is never quoted.</summary>
    public static string? Misfit(string text)
    {
        if (text.Length == 0)
            return "an empty text";
        for (var i = 0; i < text.Length; i++)
        {
            if (!Fits(text[i], i == 0))
                return string.Format(CultureInfo.InvariantCulture, "U+{0:X4} at character {1}", CodePoint(text, i), i + 1);
        }
        return text.Length > 64 ? string.Format(CultureInfo.InvariantCulture, "{0} characters", text.Length) : null;
    }

    private static bool Fits(char c, bool first) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') || (!first && c is '.' or '_' or ':' or '-');

    private static int CodePoint(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
}
