using System.Collections.Generic;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>Differences as a table in Markdown.</summary>
internal static class DifferenceTable
{
    public static string Of(IReadOnlyList<DifferenceRow> rows, Language language)
    {
        if (rows.Count == 0)
            return string.Empty;
        var zh = language == Language.Chinese;
        var table = new StringBuilder();
        Add(zh ? new[] { "部分", "变化", "之前", "之后", "条款" } : new[] { "part", "change", "before", "after", "clauses" });
        Add(new[] { "---", "---", "---", "---", "---" });
        foreach (var row in rows)
            Add(new[] { Cell(row.What), Cell(row.Property), Cell(row.Before), Cell(row.After), Cell(row.Clauses.Trim('[', ']')) });
        return table.ToString();

        void Add(string[] cells) => table.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
    }

    /// <summary>Nothing in a cell is read as Markdown or HTML.</summary>
    private static string Cell(string? text)
    {
        var cell = new StringBuilder();
        foreach (var c in text ?? string.Empty)
        {
            if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '#' or '~')
                cell.Append('\\');
            cell.Append(c);
        }
        return cell.ToString();
    }
}
