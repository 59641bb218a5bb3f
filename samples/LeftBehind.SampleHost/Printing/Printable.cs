using System.Globalization;
using System.Text;

namespace LeftBehind.SampleHost;

/// <summary>Texts as a terminal may have them: what would move the cursor, hide or turn the text around is shown as its code.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c != '\n' && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
                shown.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                shown.Append(c);
        }
        return shown.ToString();
    }
}
