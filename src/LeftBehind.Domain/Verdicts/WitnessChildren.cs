using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// The children on whom a witness is looked for: one to whom both duties apply, and others who differ from it in the respects in which the duties differ,
/// one at a time and two at a time.
/// </summary>
internal sealed class WitnessChildren(DutyDemand before, DutyDemand after, IReadOnlyList<AspectDifference> differences)
{
    private const int Most = 400;
    private readonly DutyDemand[] _both = { before, after };

    public IEnumerable<WitnessChild> On(SchoolCalendar calendar)
    {
        var (span, changes) = (calendar.Span, differences.Select(difference => Changes(difference.Aspect, calendar.Span).ToArray()).Where(list => list.Length > 0).ToArray());
        foreach (var like in WithDates(Base(span.Start), span))
        {
            yield return like;
            foreach (var changed in Varied(like, changes).Take(Most))
                yield return changed;
        }
    }

    private static IEnumerable<WitnessChild> Varied(WitnessChild like, Func<WitnessChild, WitnessChild>[][] changes)
    {
        foreach (var change in changes.SelectMany(list => list))
            yield return change(like);
        for (var i = 0; i < changes.Length; i++)
        {
            for (var j = i + 1; j < changes.Length; j++)
            {
                foreach (var first in changes[i])
                {
                    foreach (var second in changes[j])
                        yield return second(first(like));
                }
            }
        }
    }

    private WitnessChild Base(LocalDate start)
    {
        var filters = _both.Select(demand => demand.Duty.AppliesTo).ToArray();
        var away = filters.Select(filter => filter.AwayParents).FirstOrDefault(asked => asked is not null) ?? AwayParents.Both;
        var needs = filters.SelectMany(filter => filter.Needs ?? ValueList<Need>.Empty).Concat(_both.SelectMany(demand => demand.Eligibility?.Needs ?? ValueList<Need>.Empty)).Distinct().ToArray();
        var child = new WitnessChild
        {
            Away = away,
            Needs = needs,
            Boards = filters.Select(filter => filter.Boards).FirstOrDefault(asked => asked is not null) ?? Boarding.No,
            Sex = filters.Select(filter => filter.Sex).FirstOrDefault(asked => asked is not null) ?? Sex.Female,
            Grade = Common(filters.Select(filter => filter.Grades), 3),
            ClassId = Common(filters.Select(filter => filter.Classes), "class"),
            Born = start.PlusYears(-Age),
        };
        child = child.Saying("away", "away " + CodeWords.Of(away));
        return needs.Length == 0 ? child : child.Saying("needs", "needs " + string.Join(" ", needs.Select(need => need.Value)));
    }

    private int Age => Math.Max(0, _both.Select(demand => demand.Eligibility?.UnderAge ?? 11).Min() - 1);

    private static T Common<T>(IEnumerable<IReadOnlyList<T>?> lists, T otherwise)
    {
        var given = lists.Where(list => list is not null).ToArray();
        return given.Length == 0 ? otherwise : given.Aggregate<IEnumerable<T>?, IEnumerable<T>>(given[0]!, (some, list) => some.Intersect(list!)).Concat(given[0]!).First();
    }

    /// <summary>The same child with the dates that the anchors hang on: all on the first, second or last day of the calendar, or those of one anchor alone.</summary>
    private IEnumerable<WitnessChild> WithDates(WitnessChild like, DateInterval span)
    {
        var anchors = _both.SelectMany(demand => demand.Duty.Recurrence!.Anchors).Where(anchor => anchor.IsOfAChild).Distinct().ToArray();
        if (anchors.Length == 0)
            return new[] { like };
        return new[] { span.Start, span.Start.PlusDays(1), span.End }.Where(span.Contains).Distinct().SelectMany(day =>
            anchors.Select(anchor => Dated(like, anchor, day)).Append(anchors.Aggregate(like, (child, anchor) => Dated(child, anchor, day))));
    }

    private WitnessChild Dated(WitnessChild child, Anchor anchor, LocalDate day) => (anchor.Kind switch
    {
        AnchorKind.Birthday => child with { Born = day.PlusYears(-Age) },
        AnchorKind.ParentBirthday => child with { ParentBorn = day.PlusYears(-35) },
        AnchorKind.GuardianBirthday => child with { GuardianBorn = day.PlusYears(-60) },
        AnchorKind.Incident => child with { IncidentOn = day },
        AnchorKind.Enrolment => child with { EnrolledFrom = day },
        AnchorKind.PairingStart => child with { PairedFrom = day },
        AnchorKind.NeedStart => child with { NeedsFrom = day, Needs = child.Needs.Count == 0 ? new[] { Need.KeyChild } : child.Needs },
        _ => child with { AwayFrom = day, NeedsFrom = _both.Any(demand => demand.Eligibility?.Needs is not null) ? day : child.NeedsFrom },
    }).Saying(anchor.Text, anchor + " " + WitnessChild.Iso(day));

    private IEnumerable<Func<WitnessChild, WitnessChild>> Changes(VerdictAspect aspect, DateInterval span)
    {
        var start = span.Start;
        return aspect switch
        {
            VerdictAspect.AwayParents or VerdictAspect.Toward or VerdictAspect.EveryPupil => new[] { AwayParents.One, AwayParents.None, AwayParents.Both }.Select(Declared).Concat(NotLeftBehind(start)),
            VerdictAspect.Incapable => IncapableParents(),
            VerdictAspect.InterruptionDays => Numbers(demand => demand.Eligibility?.InterruptionDays).SelectMany(days => new[] { days, days + 1 }).Where(days => days > 0)
                .Select(days => Set("home", child => child with { DaysAtHome = days }, FormattableString.Invariant($"at home for {days} days"))),
            VerdictAspect.MinimumMonthsAway => Numbers(demand => demand.Eligibility?.MinimumMonthsAway)
                .Select(months => start.PlusMonths(-months)).Select(since => Set("since", child => child with { AwayFrom = since }, "away since " + WitnessChild.Iso(since))),
            VerdictAspect.UnderAge => Numbers(demand => demand.Eligibility?.UnderAge).Select(years => start.PlusYears(-years)).Select(born => Set("born", child => child with { Born = born }, "born " + WitnessChild.Iso(born))),
            VerdictAspect.Needs or VerdictAspect.OrNeeds => NeedsOf(),
            VerdictAspect.Grades => Others(demand => demand.Duty.AppliesTo.Grades, Enumerable.Range(0, 16)).Select(grade => Set("grade", child => child with { Grade = grade }, FormattableString.Invariant($"grade {grade}"))),
            VerdictAspect.Classes => Others(demand => demand.Duty.AppliesTo.Classes, new[] { "other-class" }).Select(id => Set("class", child => child with { ClassId = id }, "class " + id)),
            VerdictAspect.Boarding => new[] { Boarding.Yes, Boarding.No }.Select(boards => Set("boarding", child => child with { Boards = boards }, "boarding " + CodeWords.Of(boards))),
            VerdictAspect.Sex => new[] { Sex.Female, Sex.Male }.Select(sex => Set("sex", child => child with { Sex = sex }, CodeWords.Of(sex))),
            VerdictAspect.MinimumCoverage => Days(span).SelectMany(day => before.Duty.Subject == SubjectKind.Staff ? EmployedUpTo(day) : EnrolledUpTo(day)),
            _ => Enumerable.Empty<Func<WitnessChild, WitnessChild>>(),
        };
    }

    private static Func<WitnessChild, WitnessChild> Set(string about, Func<WitnessChild, WitnessChild> change, string fact) => child => change(child).Saying(about, fact);

    private static IEnumerable<Func<WitnessChild, WitnessChild>> EnrolledUpTo(LocalDate day) => new[]
    {
        Set("enrolled", child => child with { EnrolledFrom = day, EnrolledTo = null }, "enrolled from " + WitnessChild.Iso(day)),
        Set("enrolled", child => child with { EnrolledTo = LocalDate.Max(child.EnrolledFrom, day) }, "enrolled until " + WitnessChild.Iso(day)),
    };

    private static IEnumerable<Func<WitnessChild, WitnessChild>> EmployedUpTo(LocalDate day) => new[]
    {
        Set("employed", child => child with { EmployedFrom = day, EmployedTo = null }, "staff employed from " + WitnessChild.Iso(day)),
        Set("employed", child => child with { EmployedTo = LocalDate.Max(child.EmployedFrom, day) }, "staff employed until " + WitnessChild.Iso(day)),
    };

    private static Func<WitnessChild, WitnessChild> Declared(AwayParents away) => Set("away", child => child with { Away = away }, "away " + CodeWords.Of(away));

    /// <summary>Grown too old, without the needs, not away for long enough: what only a duty for every pupil covers.</summary>
    private IEnumerable<Func<WitnessChild, WitnessChild>> NotLeftBehind(LocalDate start)
    {
        var filtered = new HashSet<Need>(_both.SelectMany(demand => demand.Duty.AppliesTo.Needs ?? ValueList<Need>.Empty));
        return Numbers(demand => demand.Eligibility?.UnderAge).Select(years => Set("born", child => child with { Born = start.PlusYears(-years) }, "born " + WitnessChild.Iso(start.PlusYears(-years))))
            .Append(Set("needs", child => child with { Needs = child.Needs.Where(filtered.Contains).ToArray() }, "no other needs"));
    }

    private static IEnumerable<Func<WitnessChild, WitnessChild>> IncapableParents() =>
        from incapable in new[] { 1, 2 }
        from absent in new[] { 0, 1 }
        where incapable + absent <= 2
        select Set("away", child => child with { Away = null, IncapableParents = incapable, AbsentParents = absent }, FormattableString.Invariant($"{incapable} of 2 parents incapable, {absent} absent"));

    private IEnumerable<Func<WitnessChild, WitnessChild>> NeedsOf()
    {
        var named = _both.SelectMany(demand => (demand.Duty.AppliesTo.Needs ?? ValueList<Need>.Empty).Concat(demand.Eligibility?.Needs ?? ValueList<Need>.Empty).Concat(demand.Eligibility?.OrNeeds ?? ValueList<Need>.Empty)).Distinct().ToArray();
        var sets = named.Select(need => new[] { need }).Prepend(Array.Empty<Need>()).Append(named);
        return from set in sets
               from away in new AwayParents?[] { null, AwayParents.None }
               select Set("needs", child => child with { Needs = set, Away = away ?? child.Away }, (set.Length == 0 ? "no needs" : "needs " + string.Join(" ", set.Select(need => need.Value))) + (away is null ? string.Empty : ", away none"));
    }

    private IEnumerable<int> Numbers(Func<DutyDemand, int?> of) => _both.Select(of).Select(number => number ?? 0).Distinct();

    private IEnumerable<T> Others<T>(Func<DutyDemand, IReadOnlyList<T>?> of, IEnumerable<T> further)
    {
        var named = _both.SelectMany(demand => of(demand) ?? ValueList<T>.Empty).Distinct().ToArray();
        return named.Concat(further.Except(named).Take(1));
    }

    private static IEnumerable<LocalDate> Days(DateInterval span)
    {
        for (var day = span.Start; day <= span.End && Period.DaysBetween(span.Start, day) < 31; day = day.PlusDays(1))
            yield return day;
    }
}
