using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The words of documents for the values of closed lists.</summary>
internal static class CodeWords
{
    private static readonly string[] Reasons =
    {
        "quota-met", "quota-met-late", "fact-unknown", "window-not-begun", "quota-open", "in-grace", "window-over",
        "covered-too-briefly", "succeeded", "excusal", "attempts", "not-known-in-time", "partly-done", "tried", "same-day",
        "recorded-late", "evidence-missing", "unassigned", "window-clipped", "version-began-in-block", "calendar-provisional",
    };

    public static string Of(ObligationStatus status) => Kebab(status.ToString());

    public static string Of(UnmatchedReason reason) => Kebab(reason.ToString());

    public static string Of(NothingOwed reason) => Kebab(reason.ToString());

    public static string Of(Authority authority) => Kebab(authority.ToString());

    public static IEnumerable<string> Of(ObligationReasons reasons)
    {
        for (var i = 0; i < Reasons.Length; i++)
        {
            if (((int)reasons & (1 << i)) != 0)
                yield return Reasons[i];
        }
    }

    /// <summary>Each reason of several, in the order of the table.</summary>
    public static IEnumerable<ObligationReasons> Each(ObligationReasons reasons)
    {
        for (var i = 0; i < Reasons.Length; i++)
        {
            if (((int)reasons & (1 << i)) != 0)
                yield return (ObligationReasons)(1 << i);
        }
    }

    /// <summary>The words of a name in lower case with hyphens: <c>FulfilledLate</c> is <c>fulfilled-late</c>.</summary>
    public static string Kebab(string name)
    {
        var text = new System.Text.StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (c is >= 'A' and <= 'Z' && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
