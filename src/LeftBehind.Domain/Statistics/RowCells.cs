using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Which number is meant.</summary>
internal static class RowCells
{
    public static IReadOnlyList<RowCell> All { get; } = new[] { RowCell.Enrolled, RowCell.LeftBehind, RowCell.Rest };

    public static int Of(this RowCell cell, int enrolled, int leftBehind) => cell switch
    {
        RowCell.Enrolled => enrolled,
        RowCell.LeftBehind => leftBehind,
        _ => enrolled - leftBehind,
    };
}
