using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Searches the least change of a sort, and puts changes in the order of what they cost.</summary>
internal static class Search
{
    /// <summary>The least number of a range for which something holds that holds from some number on; null: for none.</summary>
    public static int? Least(int from, int to, Func<int, bool> holds)
    {
        if (from > to || !holds(to))
            return null;
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (holds(middle))
                to = middle;
            else
                from = middle + 1;
        }
        return from;
    }

    /// <summary>The greatest number of a range for which something holds that holds up to some number; null: for none.</summary>
    public static int? Greatest(int from, int to, Func<int, bool> holds) => -Least(-to, -from, number => holds(-number));

    /// <summary>First what takes least from children, then what needs fewest people, then by sort.</summary>
    public static Relaxation[] InOrder(this IEnumerable<Relaxation> relaxations) => relaxations
        .OrderBy(item => item.ChildrenLeftOut)
        .ThenBy(item => item.ActsLeftOut)
        .ThenBy(item => item.PeopleToFind)
        .ThenBy(item => item.Kind)
        .ThenBy(item => item.DutyId ?? item.Need?.Value ?? item.PairingKind?.Value, StringComparer.Ordinal)
        .ToArray();
}
