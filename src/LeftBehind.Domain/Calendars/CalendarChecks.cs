using System;
using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What may contradict what in a calendar; codes as in <c>docs/faults.md</c>.</summary>
internal static class CalendarChecks
{
    private const int LongestSpanInYears = 30;

    public static List<Fault> Of(IReadOnlyList<Term> terms, LocalDate? until)
    {
        var faults = new List<Fault>();
        var closed = new HashSet<string>();
        for (var i = 1; i < terms.Count; i++)
        {
            if (terms[i].From <= terms[i - 1].To)
                faults.Add(new Fault("CAL001", At(i), $"{terms[i]}, which begins before {terms[i - 1]} has ended", "terms in order, apart"));
            if (terms[i].SchoolYear == terms[i - 1].SchoolYear)
                continue;
            closed.Add(terms[i - 1].SchoolYear);
            if (closed.Contains(terms[i].SchoolYear))
                faults.Add(new Fault("CAL002", At(i) + ".schoolYear", $"{terms[i].SchoolYear}, with another school year between its terms", "the terms of one school year side by side"));
        }
        Span(terms[0].From, terms[terms.Count - 1].To, until, faults);
        return faults;
    }

    private static void Span(LocalDate first, LocalDate lastTermEnd, LocalDate? until, List<Fault> faults)
    {
        if (until < lastTermEnd)
            faults.Add(new Fault("CAL003", "$.until", Iso(until.Value), "on or after the end of the last term, " + Iso(lastTermEnd)));
        var end = until ?? lastTermEnd;
        if (end.Year - first.Year >= LongestSpanInYears && first.PlusYears(LongestSpanInYears) <= end) // by the years first: there is no 10029
            faults.Add(new Fault("LIM004", "$", $"a span from {Iso(first)} to {Iso(end)}", "at most 30 years"));
    }

    private static string At(int term) => FormattableString.Invariant($"$.terms[{term}]");

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
