using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Who must act, or answers for it, by the facts as they are known at some instant. Section 4, rule 7.</summary>
internal sealed class People(FactsView facts)
{
    /// <summary>Who answers for a window: asked of its last day, or for helpers of all its days.</summary>
    public Assignee For(Duty duty, int subject, DaySpan window)
    {
        if (duty.Subject == SubjectKind.Staff)
            return Assignee.Person(AtWork(facts.School.Staff[subject].Id, window.To));
        if (duty.Bearer.IsFamily)
            return Assignee.Family;
        if (duty.Bearer.IsPairing)
            return duty.Subject is SubjectKind.Child or SubjectKind.Family ? Assignee.Person(Helper(duty, subject, window)) : Assignee.Nobody;
        if (duty.Bearer == Role.HomeroomTeacher)
            return Assignee.Person(AtWork(HomeroomTeacher(duty.Subject, subject, window.To), window.To));
        return duty.Bearer.IsRosterRole ? Assignee.Person(OnlyHolder(duty.Bearer, window.To)) : Assignee.Nobody;
    }

    /// <summary>The days of a window on which a helper had the child.</summary>
    public DaySet HelperDays(Role kind, SubjectKind subjectKind, int subject, string helper, DaySpan window) =>
        Helpers(kind, subjectKind, subject, window).Where(item => item.Helper == helper).Aggregate(DaySet.Empty, (all, item) => all.Union(item.Days));

    /// <summary>The homeroom teacher of a child on a day, unless that person is not at work then.</summary>
    public string? HomeroomTeacher(int child, int day) => AtWork(HomeroomTeacher(SubjectKind.Child, child, day), day);

    private string? AtWork(string? staff, int day) => staff is not null && facts.Staff(staff) is { } member && member.AtWork.Contains(day) ? staff : null;

    private string? OnlyHolder(Role role, int day)
    {
        string? only = null;
        for (var i = 0; i < facts.School.Staff.Count; i++)
        {
            var member = facts.Staff(i);
            if (!member.Holds(role, day) || !member.AtWork.Contains(day))
                continue;
            if (only is not null)
                return null;
            only = member.Member.Id;
        }
        return only;
    }

    private string? HomeroomTeacher(SubjectKind kind, int subject, int day)
    {
        var classId = kind switch
        {
            SubjectKind.Class => facts.School.Classes[subject].Id,
            SubjectKind.Child => facts.Child(subject).ClassOn(day),
            SubjectKind.Family => Youngest(subject, day)?.ClassOn(day),
            _ => null,
        };
        return classId is null ? null : facts.HomeroomTeacher(classId, day);
    }

    private ChildDays? Youngest(int family, int day) => facts.Index.Families[family].Children
        .Select(facts.Child)
        .Where(child => child.Enrolled.Contains(day))
        .OrderByDescending(child => child.Born ?? Day.Min)
        .ThenBy(child => child.Child.Id, System.StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The helper with the most days; ties: whose latest pairing began last, then the smallest id of it.</summary>
    private string? Helper(Duty duty, int subject, DaySpan window) => window.Length == 1 && duty.Subject == SubjectKind.Child && IsClear(duty.Bearer, facts.Child(subject), window.From, out var only)
        ? only
        : BestHelper(duty, subject, window);

    /// <summary>Whether at most one helper has the child on a day, which needs no comparison: nearly always.</summary>
    private bool IsClear(Role kind, ChildDays child, int day, out string? only)
    {
        only = null;
        if (!child.Enrolled.Contains(day))
            return true;
        var pairings = child.Child.Pairings;
        for (var i = 0; i < pairings.Count; i++)
        {
            var pairing = pairings[i];
            if (pairing.Kind != kind || !facts.Knowledge.Stands(pairing.When) || !facts.Knowledge.Span(pairing.When).Contains(day) || facts.Staff(pairing.HelperId)?.AtWork.Contains(day) == false)
                continue;
            if (only is not null && only != pairing.HelperId)
                return false;
            only = pairing.HelperId;
        }
        return true;
    }

    private string? BestHelper(Duty duty, int subject, DaySpan window) => Helpers(duty.Bearer, duty.Subject, subject, window)
        .GroupBy(item => item.Helper)
        .Select(helper => (Id: helper.Key, Days: helper.Aggregate(DaySet.Empty, (all, item) => all.Union(item.Days)).Count(), Latest: Latest(helper)))
        .OrderByDescending(helper => helper.Days)
        .ThenByDescending(helper => helper.Latest.From)
        .ThenBy(helper => helper.Latest.Id, System.StringComparer.Ordinal)
        .Select(helper => helper.Id)
        .FirstOrDefault();

    private static (int From, string Id) Latest(IEnumerable<HelperTime> times) => times
        .Select(time => (time.From, time.PairingId))
        .OrderByDescending(time => time.From)
        .ThenBy(time => time.PairingId, System.StringComparer.Ordinal)
        .First();

    /// <summary>The helpers of a child, or of the children of a family, with the days of the window that count.</summary>
    private IEnumerable<HelperTime> Helpers(Role kind, SubjectKind subjectKind, int subject, DaySpan window)
    {
        foreach (var (at, _) in facts.ChildrenOf(subjectKind, subject))
        {
            var child = facts.Child(at);
            foreach (var helper in child.Child.Pairings.Where(pairing => pairing.Kind == kind && facts.Knowledge.Stands(pairing.When)).GroupBy(pairing => pairing.HelperId))
            {
                var there = child.Enrolled.Intersect(window.From, window.To).Intersect(facts.Staff(helper.Key)?.AtWork ?? DaySet.All);
                foreach (var (span, id) in Joined(helper))
                {
                    var days = there.Intersect(span.From, span.To);
                    if (!days.IsEmpty)
                        yield return new HelperTime(helper.Key, days, span.From, id);
                }
            }
        }
    }

    /// <summary>Adjacent or overlapping pairings are one, from the earliest day, with the smallest id.</summary>
    private List<(DaySpan Span, string Id)> Joined(IEnumerable<Pairing> pairings)
    {
        var joined = new List<(DaySpan Span, string Id)>();
        foreach (var (span, id) in pairings.Select(pairing => (Span: facts.Knowledge.Span(pairing.When), pairing.Id)).Where(item => item.Span.From <= item.Span.To).OrderBy(item => item.Span.From))
        {
            var last = joined.Count - 1;
            if (last < 0 || joined[last].Span.To < span.From - 1)
                joined.Add((span, id));
            else
                joined[last] = (joined[last].Span with { To = System.Math.Max(joined[last].Span.To, span.To) }, string.CompareOrdinal(id, joined[last].Id) < 0 ? id : joined[last].Id);
        }
        return joined;
    }

    private readonly record struct HelperTime(string Helper, DaySet Days, int From, string PairingId);
}
