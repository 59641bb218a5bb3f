using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The terms of a calendar against each other, and the span against its other dates.</summary>
internal static class SpanChecks
{
    private const int LongestInYears = 30;

    public static void Of(Obj obj, Told<IReadOnlyList<Told<Term>>> terms, Told<LocalDate> until, Told<LocalDate> provisional)
    {
        InOrder(obj.Faults, terms.Elements());
        Adjacent(obj.Faults, terms.Elements());
        if (!terms.IsGiven || terms.Value.Any(term => !term.IsGiven) || until.IsRefused)
            return;
        var (first, last) = (terms.Value[0].Value.From, terms.Value[terms.Value.Count - 1].Value.To);
        if (until.IsGiven && until.Value < last)
        {
            obj.Faults.Error(until.Spot, "CAL003", $"{Days.Iso(until.Value)}, before {Days.Iso(last)}, the end of the last term", "on or after the end of the last term");
            return;
        }
        var end = until.Or(last);
        if (first <= end && first.PlusYears(LongestInYears) <= end)
            obj.Faults.Error(obj.Spot, "LIM004", $"a span from {Days.Iso(first)} to {Days.Iso(end)}", "a span of at most 30 years");
        if (provisional.IsGiven && (provisional.Value < first || provisional.Value > end))
            obj.Faults.Error(provisional.Spot, "CAL008", Days.Iso(provisional.Value), $"a day of the span, {Days.Iso(first)} to {Days.Iso(end)}");
    }

    private static void InOrder(FaultSink faults, IReadOnlyList<Told<Term>> terms)
    {
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i].IsGiven && terms[i - 1].IsGiven && terms[i].Value.From <= terms[i - 1].Value.To)
                faults.Error(terms[i].Spot, "CAL001", $"{Text(terms[i].Value)}, not after {Text(terms[i - 1].Value)} at {terms[i - 1].Spot.Text}", "terms in order, apart");
        }
    }

    private static void Adjacent(FaultSink faults, IReadOnlyList<Told<Term>> terms)
    {
        var closed = new HashSet<string>();
        string? year = null;
        foreach (var term in terms.Where(term => term.IsGiven))
        {
            if (term.Value.SchoolYear == year)
                continue;
            if (year is not null)
                closed.Add(year);
            year = term.Value.SchoolYear;
            if (closed.Contains(year))
                faults.Error(term.Node!.Members.First(member => member.Name == "schoolYear").Value.Spot, "CAL002", Quote.Of(year) + ", with another school year since its last term", "the terms of one school year side by side");
        }
    }

    private static string Text(Term term) => Days.Iso(term.From) + "/" + Days.Iso(term.To);
}
