using System.Linq;
using Spectre.Console;

namespace LeftBehind.SampleHost;

/// <summary>A table: headings, those of numbers with a <c>#</c> before them, then rows. The first column is never broken.</summary>
internal sealed class TextTable
{
    private readonly Table _table = new() { Border = new PlainBorder(), ShowRowSeparators = false };

    public TextTable(params string[] headings)
    {
        foreach (var heading in headings)
        {
            var isNumber = heading.StartsWith('#');
            var column = new TableColumn(new Text(isNumber ? heading[1..] : heading)) { Padding = new Padding(0, 0, 1, 0) };
            column.NoWrap = _table.Columns.Count == 0;
            _table.AddColumn(isNumber ? column.RightAligned() : column);
        }
    }

    public void Row(params string[] cells) => _table.AddRow(cells.Select(cell => new Text(Printable.Of(cell))));

    public Table Rendered() => _table;
}
