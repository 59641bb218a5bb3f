using System.Globalization;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>How a fault shows what stands in a document: at most 64 characters, and nothing that hides or turns the text around.</summary>
internal static class Quote
{
    private const int Longest = 64;

    public static string Of(string text) => "\"" + Escaped(text) + "\"";

    public static string Escaped(string text)
    {
        var shown = new StringBuilder();
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (++count > Longest)
                return shown.Append('…').ToString();
            var whole = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (whole)
                shown.Append(text, i++, 2);
            else if (IsHidden(text[i]))
                shown.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                shown.Append(text[i]);
        }
        return shown.ToString();
    }

    /// <summary>The number of characters, a pair of surrogates being one.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]) || i == 0 || !char.IsHighSurrogate(text[i - 1]))
                count++;
        }
        return count;
    }

    public static bool IsBidi(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static bool IsHidden(char c) => char.IsControl(c) || char.IsSurrogate(c) || IsBidi(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
