using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The ids of a list, if they are few enough to be read.</summary>
internal static class Several
{
    private const int Most = 20;

    public static string Of(IEnumerable<string> ids, string what)
    {
        var some = ids.Take(Most + 1).ToArray();
        return some.Length == 0 ? what + ", of which there is none"
            : some.Length > Most ? what
            : what + ": " + string.Join(", ", some);
    }
}
