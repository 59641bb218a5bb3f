using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace LeftBehind.SampleHost;

/// <summary>Rows as CSV (RFC 4180) that a spreadsheet opens as it is: a byte order mark, commas, every cell in quotes, CR LF. docs/rows.md.</summary>
internal static class CsvText
{
    /// <summary>With what a cell begins that a spreadsheet may take for a formula, or that is our own mark.</summary>
    private const string Dangerous = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private const char Mark = '\'';

    private const char ByteOrderMark = '\uFEFF';

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = _ => true };

    public static string Of(Rows rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        text.Write(ByteOrderMark);
        using (var csv = new CsvWriter(text, Form))
        {
            foreach (var row in rows.Cells.Prepend(rows.Headings))
                Write(csv, row);
        }
        return text.ToString();
    }

    /// <summary>A cell that begins dangerously gets an apostrophe before it. Whoever reads takes one apostrophe from every cell that begins with one.</summary>
    private static string Guarded(string cell) => cell.Length > 0 && Dangerous.Contains(cell[0], System.StringComparison.Ordinal) ? Mark + cell : cell;

    private static void Write(CsvWriter csv, IReadOnlyList<string> row)
    {
        foreach (var cell in row)
            csv.WriteField(Guarded(cell));
        csv.NextRecord();
    }
}
