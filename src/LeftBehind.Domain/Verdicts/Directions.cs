using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How directions of single respects are told, and make one.</summary>
internal static class Directions
{
    /// <summary>The larger number asks more.</summary>
    public static VerdictKind Larger<T>(T before, T after) => Comparer<T>.Default.Compare(after, before) switch
    {
        0 => VerdictKind.Equal,
        > 0 => VerdictKind.Stricter,
        _ => VerdictKind.Laxer,
    };

    /// <summary>The smaller number asks more.</summary>
    public static VerdictKind Smaller<T>(T before, T after) => Larger(after, before);

    /// <summary>What takes more values asks more; null takes every value.</summary>
    public static VerdictKind Wider<T>(IEnumerable<T>? before, IEnumerable<T>? after)
    {
        if (before is null || after is null)
            return before is null == after is null ? VerdictKind.Equal : after is null ? VerdictKind.Stricter : VerdictKind.Laxer;
        var (earlier, later) = (new HashSet<T>(before), new HashSet<T>(after));
        return earlier.SetEquals(later) ? VerdictKind.Equal
            : later.IsSupersetOf(earlier) ? VerdictKind.Stricter
            : later.IsSubsetOf(earlier) ? VerdictKind.Laxer
            : VerdictKind.Incomparable;
    }

    /// <summary>What takes fewer values asks more; null takes every value.</summary>
    public static VerdictKind Narrower<T>(IEnumerable<T>? before, IEnumerable<T>? after) => Wider(after, before);

    /// <summary>All respects together: what asks more here and less there is incomparable.</summary>
    public static VerdictKind Together(IEnumerable<VerdictKind> kinds)
    {
        var different = new HashSet<VerdictKind>(kinds.Where(kind => kind != VerdictKind.Equal));
        return different.Count == 0 ? VerdictKind.Equal : different.Count == 1 ? different.Single() : VerdictKind.Incomparable;
    }
}
