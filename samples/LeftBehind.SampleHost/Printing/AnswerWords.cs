using System;
using System.Text;

namespace LeftBehind.SampleHost;

/// <summary>The words of JSON for values of closed lists, as tables show them.</summary>
internal static class AnswerWords
{
    /// <summary><c>HelperOver</c> is <c>helper-over</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
