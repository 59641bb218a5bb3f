using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;

namespace LeftBehind.SampleHost;

/// <summary>Rows as a page that stands alone: one table, no script, nothing from elsewhere, every cell escaped.</summary>
internal static class HtmlPage
{
    public static string Of(string title, string language, Rows rows)
    {
        var heading = Escaped(title);
        return string.Concat(
            "<!DOCTYPE html>\n",
            $"<html lang=\"{language}\">\n<head><meta charset=\"utf-8\"><title>{heading}</title>\n",
            "<style>table{border-collapse:collapse}th,td{border:1px solid;padding:0.2em 0.5em;text-align:left}</style></head>\n",
            $"<body><h1>{heading}</h1>\n<table>\n<thead>{Row(rows.Headings, "th")}</thead>\n<tbody>\n")
            + string.Concat(rows.Cells.Select(row => Row(row, "td") + "\n"))
            + "</tbody>\n</table></body>\n</html>\n";
    }

    private static string Row(IEnumerable<string> cells, string tag) => $"<tr>{string.Concat(cells.Select(cell => $"<{tag}>{Escaped(cell)}</{tag}>"))}</tr>";

    private static string Escaped(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
