using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The dates of a child around which duties are put: birthdays, incidents, beginnings. Section 2, last list.</summary>
internal sealed class ChildAnchors(Planner planner, int child)
{
    private DaySpan Span => planner.Timeline.Days.Span;

    private ChildDays Days => planner.Facts.Child(child);

    private Knowledge Knowledge => planner.Knowledge;

    public IEnumerable<int> Of(VersionDuty duty, Anchor anchor) => anchor.Kind switch
    {
        AnchorKind.Birthday => Birthdays(Days.Born),
        AnchorKind.ParentBirthday => (Days.Parents ?? Enumerable.Empty<ParentDays>()).SelectMany(parent => Birthdays(parent.Born).Where(day => day < parent.DeadFrom)),
        AnchorKind.GuardianBirthday => Days.Child.Guardians.Where(guardian => Knowledge.Stands(guardian.When)).SelectMany(GuardianBirthdays),
        AnchorKind.Incident => planner.Incidents.Of(Days.Child.Id, anchor.IncidentKind!, Knowledge),
        AnchorKind.Enrolment => FirstDays(Knowledge.Apart(Days.Child.Enrolled, range => range).Select(item => item.Span)),
        AnchorKind.PairingStart => PairingStarts(duty.Duty.Bearer),
        AnchorKind.NeedStart => NeedStarts(duty.Duty.AppliesTo.Needs),
        _ => planner.Timeline.Rules[duty.Rule].LeftBehind(Days).Certain.Spans.Select(span => span.From).Where(day => day > Day.Min),
    };

    private IEnumerable<int> Birthdays(int? born)
    {
        if (born is not { } day)
            return Enumerable.Empty<int>();
        var date = Day.Date(day);
        return AnchorDates.Yearly(new AnnualDate(date.Month, date.Day), Span).Where(birthday => birthday >= day);
    }

    private IEnumerable<int> GuardianBirthdays(Guardian guardian)
    {
        var span = Knowledge.Span(guardian.When);
        return Birthdays(guardian.Born is { } born ? Day.Number(born) : null).Where(span.Contains);
    }

    private IEnumerable<int> PairingStarts(Role bearer) => Days.Child.Pairings
        .Where(pairing => (!bearer.IsPairing || pairing.Kind == bearer) && Knowledge.Stands(pairing.When))
        .GroupBy(pairing => (pairing.Kind, pairing.HelperId))
        .SelectMany(same => FirstDays(same.Select(pairing => Knowledge.Span(pairing.When))));

    private IEnumerable<int> NeedStarts(IReadOnlyList<Need>? asked) => (Days.Needs ?? new())
        .Where(item => asked is null || asked.Contains(item.Need))
        .GroupBy(item => item.Need)
        .SelectMany(same => FirstDays(same.Select(item => item.Span)));

    /// <summary>The first day of each span whose day before lies in no other of them.</summary>
    private static IEnumerable<int> FirstDays(IEnumerable<DaySpan> spans)
    {
        var all = spans.Where(span => span.From <= span.To).ToArray();
        return all.Select(span => span.From).Where(day => !all.Any(other => other.Contains(day - 1)));
    }
}
