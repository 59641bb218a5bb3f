using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests;

/// <summary>What a table of cases looks at: one line an obligation, the unmatched records after them.</summary>
internal static class View
{
    /// <summary><c>talk@k1 9-1/9-7 fulfilled 1+0 r1</c>: status, on time + late, the records credited.</summary>
    public static IEnumerable<string> Credit(Ledger ledger) => ledger.Obligations
        .Select(item => Words(Window(item), CodeWords.Of(item.Status), $"{item.Done}+{item.Late}", Join(item.Records.Select(record => record.Id))))
        .Concat(ledger.Unmatched.Select(item => "! " + item));

    /// <summary><c>talk@k1 9-1/9-7 due: quota-open unassigned</c>.</summary>
    public static IEnumerable<string> Reasons(Ledger ledger) => ledger.Obligations
        .Select(item => Words(Window(item), CodeWords.Of(item.Status) + ":", Join(CodeWords.Each(item.Reasons).Select(CodeWords.Of))));

    /// <summary><c>talk@k1 9-1/9-7 due</c>.</summary>
    public static IEnumerable<string> Status(Ledger ledger) => ledger.Obligations.Select(item => Words(Window(item), CodeWords.Of(item.Status)));

    /// <summary><c>talk@k1 9-1/9-7 due t1, t2</c>: who is responsible, who is accountable.</summary>
    public static IEnumerable<string> People(Ledger ledger) => ledger.Obligations
        .Select(item => Words(Window(item), $"{item.Responsible}, {item.Accountable}", item.Reasons.HasFlag(ObligationReasons.Unassigned) ? "unassigned" : string.Empty));

    /// <summary><c>talk@k1 9-1/9-7 v2 of 9-1/9-30 due</c>: version and block.</summary>
    public static IEnumerable<string> Versions(Ledger ledger) => ledger.Obligations
        .Select(item => Words(Window(item), $"v{item.Version.Id} of {Short(item.Block)}", item.Times == 1 ? string.Empty : $"x{item.Times}", CodeWords.Of(item.Status)));

    /// <summary><c>watch@k1 9-1/9-7 upcoming covered 9-1/9-2,9-5/9-7</c>, with the days possibly covered and the facts missing.</summary>
    public static IEnumerable<string> Coverage(Ledger ledger)
    {
        foreach (var item in ledger.Obligations)
        {
            var why = ledger.Why(item.Duty.Id, item.Subject, item.WindowStart).Obligations.Single(other => other.Obligation.Key == item.Key);
            yield return Words(Window(item), CodeWords.Of(item.Status), "covered " + Short(why.CoveredDays),
                why.PossibleDays.SequenceEqual(why.CoveredDays) ? string.Empty : "possibly " + Short(why.PossibleDays),
                item.MissingFacts.Count == 0 ? string.Empty : "missing " + Join(item.MissingFacts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)));
        }
    }

    public static string Window(Obligation item) => $"{item.Duty.Id}@{item.Subject.Id} {Short(item.Window)}";

    private static string Words(params string[] words) => Join(words.Where(word => word.Length > 0));

    private static string Join<T>(IEnumerable<T> items) => string.Join(" ", items);
}
