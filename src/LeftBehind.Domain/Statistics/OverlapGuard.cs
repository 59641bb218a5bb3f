using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Withholds numbers of groups in which a child may be in several or none, so that none of one to four can be worked out, even by somebody who knows the totals.
/// Sums tell nothing there; only that no group is larger than the school.
/// </summary>
internal sealed class OverlapGuard(int enrolled, int leftBehind, bool leftBehindIsHidden)
{
    public void Guard(PublishedRow row)
    {
        if (leftBehindIsHidden)
            row.WithholdLeftBehind();
        else if (RowCells.All.Any(cell => PublishedNumber.IsSmall(cell.Of(row.Group.Enrolled, row.Group.LeftBehind)) && !IsSafe(row, cell)))
            row.WithholdEnrolled();
    }

    private bool IsSafe(PublishedRow row, RowCell cell) => Possible(row).Select(numbers => cell.Of(numbers.Enrolled, numbers.LeftBehind)).Distinct().Skip(1).Any();

    private IEnumerable<(int Enrolled, int LeftBehind)> Possible(PublishedRow row) =>
        from all in Enumerable.Range(1, enrolled)
        from left in Enumerable.Range(0, System.Math.Min(all, leftBehind) + 1)
        where all - left <= enrolled - leftBehind && row.FitsNumbers(all, left)
        select (all, left);
}
