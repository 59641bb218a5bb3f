using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What the plain delegates of the catalogues ask of ranges; the expressions beside them spell the same out, so that it translates.</summary>
internal static class InForce
{
    public static bool HoldsOn(this DateRange range, LocalDate day) => range.WithdrawnAt is null && range.Contains(day);

    public static bool Meets(this DateRange range, LocalDate from, LocalDate to) =>
        range.WithdrawnAt is null && range.Start <= to && (range.End is not { } last || last >= from);

    public static bool Spans(this DateRange range, LocalDate from, LocalDate to) =>
        range.WithdrawnAt is null && range.Start <= from && (range.End is not { } last || last >= to);

    public static bool AnyOn(IReadOnlyList<DateRange> ranges, LocalDate day)
    {
        foreach (var range in ranges)
        {
            if (range.HoldsOn(day))
                return true;
        }
        return false;
    }

    public static bool AnyOn<T>(IReadOnlyList<Dated<T>> facts, T value, LocalDate day)
        where T : notnull
    {
        foreach (var fact in facts)
        {
            if (fact.When.HoldsOn(day) && EqualityComparer<T>.Default.Equals(fact.Value, value))
                return true;
        }
        return false;
    }

    /// <summary>Of the kind, or of any where none is given.</summary>
    public static bool AnyOn(IReadOnlyList<Pairing> pairings, Role? kind, LocalDate day)
    {
        foreach (var pairing in pairings)
        {
            if (pairing.When.HoldsOn(day) && (kind is null || pairing.Kind.Equals(kind)))
                return true;
        }
        return false;
    }

    public static bool AnyMeets(IReadOnlyList<Absence> absences, LocalDate from, LocalDate to)
    {
        foreach (var absence in absences)
        {
            if (absence.When.Meets(from, to))
                return true;
        }
        return false;
    }

    public static bool AnyMeets(IReadOnlyList<DateRange> ranges, LocalDate from, LocalDate to)
    {
        foreach (var range in ranges)
        {
            if (range.Meets(from, to))
                return true;
        }
        return false;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
