using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// What a child must meet to be possibly left behind on a day. Each condition is necessary; what it takes to be sufficient (that every day between was so too) no single query says.
/// </summary>
internal static class Candidates
{
    public static Spec<Child> Of(Eligibility? eligibility, LocalDate day, string name)
    {
        var narrow = new List<Spec<Child>>();
        if (eligibility?.AwayParents is { } asked)
            narrow.AddRange(Away(eligibility, asked, day));
        if (eligibility?.UnderAge is { } years)
            narrow.Add(Under(years, day));
        if (eligibility?.Needs is { } needs)
            narrow.Add(MayNeed(needs, day));
        var all = narrow.Count == 0 ? new Spec<Child>("every child", _ => true, _ => true) : narrow.Aggregate((a, b) => a & b);
        if (eligibility?.OrNeeds is not { } also)
            return all.As(name, narrow.ToArray());
        var needy = MayNeed(also, day);
        return (all | needy).As(name, all, needy);
    }

    /// <summary>
    /// If the day is in a run of days away with gaps of at most n days filled, then a day away is at most n days before it or on it, and one at most n days after it or on it.
    /// If the run began the given months ago, the same is true of a day of that time (three days late at most: months clamp to their ends).
    /// </summary>
    private static IEnumerable<Spec<Child>> Away(Eligibility eligibility, AwayParents asked, LocalDate day)
    {
        var gap = eligibility.InterruptionDays;
        var began = eligibility.MinimumMonthsAway == 0 ? day : LocalDate.Min(day, day.PlusMonths(-eligibility.MinimumMonthsAway).PlusDays(3));
        foreach (var at in new[] { day, began }.Distinct())
        {
            yield return AwayWithin(asked, eligibility.CountsIncapable, at.PlusDays(-gap), at);
            if (gap > 0)
                yield return AwayWithin(asked, eligibility.CountsIncapable, at, at.PlusDays(gap));
        }
    }

    private static Spec<Child> AwayWithin(AwayParents asked, bool incapableCounts, LocalDate from, LocalDate to)
    {
        var who = asked == AwayParents.Both ? "both parents" : "a parent";
        var when = from == to ? "on " + InForce.Iso(from) : $"between {InForce.Iso(from)} and {InForce.Iso(to)}";
        var declared = FlagMeets($"{who} declared away {when}", asked, from, to);
        var otherwise = FlagSpans($"declared otherwise all the time {when}", asked, from, to);
        var parents = asked == AwayParents.Both ? ParentCandidates.All(incapableCounts, from, to) : ParentCandidates.Any(incapableCounts, from, to);
        return (declared | (!otherwise & parents)).As($"{who} possibly away {when}", declared, otherwise, parents);
    }

    private static Spec<Child> FlagMeets(string name, AwayParents asked, LocalDate from, LocalDate to) => new(
        name,
        c => c.Declared.Any(d => (d.Value == asked || d.Value == AwayParents.Both) && d.When.Start <= to && (d.When.End == null || d.When.End >= from) && d.When.WithdrawnAt == null),
        c => c.Declared.Any(d => (d.Value == asked || d.Value == AwayParents.Both) && d.When.Meets(from, to)));

    private static Spec<Child> FlagSpans(string name, AwayParents asked, LocalDate from, LocalDate to) => new(
        name,
        c => c.Declared.Any(d => d.Value != asked && d.Value != AwayParents.Both && d.When.Start <= from && (d.When.End == null || d.When.End >= to) && d.When.WithdrawnAt == null),
        c => c.Declared.Any(d => d.Value != asked && d.Value != AwayParents.Both && d.When.Spans(from, to)));

    private static Spec<Child> Under(int years, LocalDate day)
    {
        var latest = LastBirthOfThoseOf(years, day);
        return new(
            "possibly under " + years.ToString(CultureInfo.InvariantCulture),
            c => c.Born == null || c.Born > latest,
            c => c.Born is not { } born || born > latest);
    }

    /// <summary>The last day of birth of those who are so old on the day: who was born on 29 February may be it a day early.</summary>
    private static LocalDate LastBirthOfThoseOf(int years, LocalDate day)
    {
        var birth = day.PlusYears(-years);
        return birth.PlusDays(1).PlusYears(years) <= day ? birth.PlusDays(1) : birth;
    }

    private static Spec<Child> MayNeed(IReadOnlyList<Need> needs, LocalDate day)
    {
        var wanted = needs.ToList();
        return new(
            $"possibly with need {string.Join(" or ", needs)} on {InForce.Iso(day)}",
            c => !c.NeedsAreKnown || c.KnownNeeds.Any(d => wanted.Contains(d.Value) && d.When.Start <= day && (d.When.End == null || d.When.End >= day) && d.When.WithdrawnAt == null),
            c => !c.NeedsAreKnown || c.KnownNeeds.Any(d => wanted.Contains(d.Value) && d.When.HoldsOn(day)));
    }
}
