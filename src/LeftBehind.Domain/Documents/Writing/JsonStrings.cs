using System.Globalization;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>Texts and numbers in JSON.</summary>
internal static class JsonStrings
{
    public static string Quoted(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\t' => json.Append("\\t"),
                < ' ' or '\u007f' or '\ufeff' => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(c),
            };
        }
        return json.Append('"').ToString();
    }

    /// <summary>The digits that count, no more.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
