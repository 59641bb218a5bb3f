using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The allowed word that was probably meant: equal but for case, or a letter or two away.</summary>
public static class Nearest
{
    /// <summary>The nearest of the allowed words, or null: none is near. Two letters at most, one for words of up to four.</summary>
    /// <param name="word">What was given.</param>
    /// <param name="allowed">The words that are allowed.</param>
    public static string? Of(string word, IEnumerable<string> allowed)
    {
        Argument.NotNull(word, nameof(word));
        Argument.NotNull(allowed, nameof(allowed));
        var limit = word.Length <= 4 ? 1 : 2;
        var (best, distance) = ((string?)null, limit + 1);
        foreach (var candidate in allowed)
        {
            var apart = string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(word, candidate, limit);
            if (apart < distance || (apart == distance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, distance) = (candidate, apart);
        }
        return best;
    }

    /// <summary>Letters to add, drop or change; more than <paramref name="limit"/> is not counted out.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
