using System;
using System.Diagnostics.Contracts;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Specs of children. Each call gives a new one. A range that was withdrawn never counts, and everything that is given counts as known.
/// A child of whom the fact is not known does not meet the condition, nor, then, fail its opposite: see <see cref="LackingFact"/>.
/// </summary>
public static class Children
{
    // What SchoolBuilder and a roster allow as a year.
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Enrolled on the day.</summary>
    [Pure]
    public static Spec<Child> EnrolledOn(LocalDate day) => new(
        "enrolled on " + InForce.Iso(day),
        c => c.Enrolled.Any(r => r.Start <= day && (r.End == null || r.End >= day) && r.WithdrawnAt == null),
        c => InForce.AnyOn(c.Enrolled, day));

    /// <summary>In the class on the day.</summary>
    /// <exception cref="ArgumentException">It is not an id.</exception>
    [Pure]
    public static Spec<Child> InClassOn(string classId, LocalDate day)
    {
        Argument.Id(classId, nameof(classId));
        return new(
            $"in class {classId} on {InForce.Iso(day)}",
            c => c.KnownClasses.Any(d => d.Value == classId && d.When.Start <= day && (d.When.End == null || d.When.End >= day) && d.When.WithdrawnAt == null),
            c => InForce.AnyOn(c.KnownClasses, classId, day));
    }

    /// <summary>Boarding on the day.</summary>
    [Pure]
    public static Spec<Child> BoardingOn(LocalDate day) => new(
        "boarding on " + InForce.Iso(day),
        c => c.KnownBoarding.Any(r => r.Start <= day && (r.End == null || r.End >= day) && r.WithdrawnAt == null),
        c => InForce.AnyOn(c.KnownBoarding, day));

    /// <summary>With the need on the day.</summary>
    /// <exception cref="ArgumentNullException">No need was given.</exception>
    [Pure]
    public static Spec<Child> WithNeedOn(Need need, LocalDate day)
    {
        Argument.NotNull(need, nameof(need));
        return new(
            $"with need {need.Value} on {InForce.Iso(day)}",
            c => c.KnownNeeds.Any(d => d.Value == need && d.When.Start <= day && (d.When.End == null || d.When.End >= day) && d.When.WithdrawnAt == null),
            c => InForce.AnyOn(c.KnownNeeds, need, day));
    }

    /// <summary>Declared so by the census flag of the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such flag.</exception>
    [Pure]
    public static Spec<Child> DeclaredOn(AwayParents away, LocalDate day)
    {
        Argument.Defined(away, nameof(away));
        return new(
            $"declared {away switch { AwayParents.None => "none", AwayParents.One => "one", _ => "both" }} on {InForce.Iso(day)}",
            c => c.Declared.Any(d => d.Value == away && d.When.Start <= day && (d.When.End == null || d.When.End >= day) && d.When.WithdrawnAt == null),
            c => InForce.AnyOn(c.Declared, away, day));
    }

    /// <summary>With a pairing of any kind in force on the day.</summary>
    [Pure]
    public static Spec<Child> PairedOn(LocalDate day) => new(
        "paired on " + InForce.Iso(day),
        c => c.Pairings.Any(p => p.When.Start <= day && (p.When.End == null || p.When.End >= day) && p.When.WithdrawnAt == null),
        c => InForce.AnyOn(c.Pairings, null, day));

    /// <summary>With a pairing of the kind in force on the day.</summary>
    /// <exception cref="ArgumentNullException">No kind was given.</exception>
    [Pure]
    public static Spec<Child> PairedOn(LocalDate day, Role kind)
    {
        Argument.NotNull(kind, nameof(kind));
        return new(
            $"paired with {kind.Value} on {InForce.Iso(day)}",
            c => c.Pairings.Any(p => p.Kind == kind && p.When.Start <= day && (p.When.End == null || p.When.End >= day) && p.When.WithdrawnAt == null),
            c => InForce.AnyOn(c.Pairings, kind, day));
    }

    /// <summary>Of the family. A child without one is a family of its own, under the child's id.</summary>
    /// <exception cref="ArgumentException">It is not an id.</exception>
    [Pure]
    public static Spec<Child> OfFamily(string familyId)
    {
        Argument.Id(familyId, nameof(familyId));
        return new(
            "of family " + familyId,
            c => c.FamilyId == familyId || (c.FamilyId == null && c.Id == familyId),
            c => (c.FamilyId ?? c.Id) == familyId);
    }

    /// <summary>Born from the one day to the other, both included.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    [Pure]
    public static Spec<Child> BornBetween(LocalDate first, LocalDate last)
    {
        InOrder(first, last, nameof(last));
        return new($"born from {InForce.Iso(first)} to {InForce.Iso(last)}", Born(first, last), c => first <= c.Born && c.Born <= last);
    }

    /// <summary>
    /// With a birthday in the month, 1 to 12, of any year; 29 February is February's every year. No provider takes the month out of a stored day in the same way,
    /// so a query asks for the month in each year that a roster may hold, 1900 to 2100: right and translatable everywhere, though long.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    [Pure]
    public static Spec<Child> WithBirthdayInMonth(int month)
    {
        Argument.InRange(month, 1, 12, nameof(month));
        var years = Enumerable.Range(FirstYear, LastYear - FirstYear + 1);
        var months = years.Select(year => Born(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1))).ToList();
        return new(
            "with a birthday in month " + month.ToString(CultureInfo.InvariantCulture),
            Lambda.AnyOf(months),
            c => c.Born is { } born && born.Month == month && born.Year is >= FirstYear and <= LastYear);
    }

    /// <summary>Of whom the fact is not known: neither it nor its opposite can be said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fact.</exception>
    [Pure]
    public static Spec<Child> LackingFact(ChildFact fact) => Argument.Defined(fact, nameof(fact)) switch
    {
        ChildFact.Born => new("of day of birth not known", c => c.Born == null, c => c.Born is null),
        ChildFact.Sex => new("of sex not known", c => c.Sex == null, c => c.Sex is null),
        ChildFact.Parents => new("of parents not known", c => !c.ParentsAreKnown, c => !c.ParentsAreKnown),
        ChildFact.Boarding => new("of boarding not known", c => !c.BoardingIsKnown, c => !c.BoardingIsKnown),
        ChildFact.Needs => new("of needs not known", c => !c.NeedsAreKnown, c => !c.NeedsAreKnown),
        _ => new("of classes not known", c => !c.ClassesAreKnown, c => !c.ClassesAreKnown),
    };

    /// <summary>
    /// All that may be left behind on the day under the version of the policy that is in force on it, certainly or for all that is known, and some others: to be read from a database, and then decided
    /// by the programme. Nobody is left out by it who should be in. Where the version bridges no gaps and counts no months, it lets in nobody else either.
    /// Before the first version it is nobody. Enrolment is not asked: <c>&amp; EnrolledOn(day)</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">No policy was given.</exception>
    [Pure]
    public static Spec<Child> CandidatesFor(Policy policy, LocalDate day)
    {
        Argument.NotNull(policy, nameof(policy));
        var name = $"possibly left behind under {policy.Id} on {InForce.Iso(day)}";
        return policy.VersionOn(day) is { } version
            ? Candidates.Of(version.Eligibility, day, name)
            : new Spec<Child>(name + ", which is before its first version", _ => false, _ => false);
    }

    internal static void InOrder(LocalDate first, LocalDate last, string parameter)
    {
        if (last < first)
            throw new ArgumentException($"The last day, {InForce.Iso(last)}, is before the first, {InForce.Iso(first)}.", parameter);
    }

    private static Expression<Func<Child, bool>> Born(LocalDate first, LocalDate last) => c => c.Born >= first && c.Born <= last;
}
