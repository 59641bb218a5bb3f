namespace LeftBehind.Domain;

/// <summary>A number of a row that is in the table, or in the difference of its two.</summary>
internal enum RowCell
{
    /// <summary>Those enrolled.</summary>
    Enrolled = 1,

    /// <summary>Those left behind.</summary>
    LeftBehind = 2,

    /// <summary>Those enrolled and not left behind.</summary>
    Rest = 3,
}
