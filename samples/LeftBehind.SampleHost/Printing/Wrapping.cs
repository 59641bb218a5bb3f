using System.Collections.Generic;
using System.Text;
using Spectre.Console;

namespace LeftBehind.SampleHost;

/// <summary>Breaks lines at blanks and between wide characters, never within a word nor before a closing mark.</summary>
internal static class Wrapping
{
    private const string Closing = "，。；：、）】！？》”…";
    private const string Opening = "（【《“";

    /// <summary>The lines of a text, all but the first indented.</summary>
    public static IEnumerable<string> Lines(string text, int width, int indent)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var piece in Pieces(text))
        {
            var length = piece.TrimEnd().GetCellWidth();
            if (used > indent && used + length > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(' ', indent);
                used = indent;
            }
            line.Append(piece);
            used += piece.GetCellWidth();
        }
        yield return line.ToString().TrimEnd();
    }

    /// <summary>What must stay on one line, the blanks behind it included.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !CanBreak(text[i - 1], text[i]))
                continue;
            yield return text[start..i];
            start = i;
        }
    }

    private static bool CanBreak(char before, char after) =>
        (before == ' ' && after != ' ')
        || (after != ' ' && (IsWide(before) || IsWide(after)) && !Closing.Contains(after) && !Opening.Contains(before) && !char.IsLowSurrogate(after));

    private static bool IsWide(char c) => c.GetCellWidth() == 2;
}
