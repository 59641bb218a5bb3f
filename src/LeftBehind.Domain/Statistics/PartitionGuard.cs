using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Withholds numbers of groups in which each child is once, so that none of one to four can be worked out, even by somebody who knows the totals.
/// A number is safe where children of two groups could be exchanged without a difference to what is shown.
/// </summary>
internal sealed class PartitionGuard(IReadOnlyList<PublishedRow> rows, bool leftBehindIsHidden)
{
    /// <summary>Whether it could be done; if not, the groups may not be shown at all.</summary>
    public bool Guard()
    {
        foreach (var row in rows.Where(_ => leftBehindIsHidden))
            row.WithholdLeftBehind();
        while (Unsafe() is { } cell)
        {
            if (!Withhold(cell))
                return false;
        }
        return true;
    }

    /// <summary>Where no left-behind are shown and their total is not either, only the enrolled can be worked out.</summary>
    private RowCell? Unsafe()
    {
        foreach (var row in rows)
        {
            foreach (var cell in RowCells.All)
            {
                if ((cell == RowCell.Enrolled || !leftBehindIsHidden) && PublishedNumber.IsSmall(cell.Of(row.Group.Enrolled, row.Group.LeftBehind)) && !IsSafe(row, cell))
                    return cell;
            }
        }
        return null;
    }

    private bool IsSafe(PublishedRow row, RowCell cell) => RowMove.All
        .Where(move => cell.Of(move.Enrolled, move.LeftBehind) != 0 && row.Fits(move))
        .Any(move => rows.Any(other => other != row && other.Fits(move.Back)));

    /// <summary>One more number of the column; if none is left, of the other.</summary>
    private bool Withhold(RowCell cell) => cell == RowCell.Enrolled ? WithholdEnrolled() || WithholdLeftBehind() : WithholdLeftBehind() || WithholdEnrolled();

    private bool WithholdEnrolled()
    {
        var row = Smallest(item => item.Enrolled, item => item.Group.Enrolled);
        row?.WithholdEnrolled();
        return row is not null;
    }

    private bool WithholdLeftBehind()
    {
        var row = Smallest(item => item.LeftBehind, item => item.Group.LeftBehind);
        row?.WithholdLeftBehind();
        return row is not null;
    }

    /// <summary>The smallest number that is still shown, nothing last; of equal ones the first by value.</summary>
    private PublishedRow? Smallest(Func<PublishedRow, PublishedNumber> shown, Func<PublishedRow, int> number) => rows
        .Where(row => shown(row).Form == NumberForm.Exact)
        .OrderBy(row => number(row) == 0)
        .ThenBy(number)
        .ThenBy(row => row.Group.Value, StringComparer.Ordinal)
        .FirstOrDefault();
}
