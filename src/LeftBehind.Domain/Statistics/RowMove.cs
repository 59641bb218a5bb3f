using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Children who might as well be in another group of the same kind: so many more of the enrolled and of the left-behind.</summary>
internal readonly record struct RowMove(int Enrolled, int LeftBehind)
{
    /// <summary>One child, left behind or not; or two who change places.</summary>
    public static IReadOnlyList<RowMove> All { get; } = new RowMove[] { new(1, 0), new(-1, 0), new(0, 1), new(0, -1), new(1, 1), new(-1, -1) };

    public RowMove Back => new(-Enrolled, -LeftBehind);
}
