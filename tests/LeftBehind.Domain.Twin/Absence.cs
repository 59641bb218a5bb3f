namespace LeftBehind.Domain.Twin;

// 10 Why nothing is owed to a duty and subject on a day, when no obligation has the day in L
internal sealed class Absence(SchoolCalendar calendar, List<Version> versions, Obligations obligations)
{
    public string Why(Facts facts, string dutyId, Subject s, int day)
    {
        var reason = First(facts, dutyId, s, day);
        Rule.Hit("10 " + reason);
        return reason;
    }

    private string First(Facts facts, string dutyId, Subject s, int day)
    {
        if (!versions.Exists(v => v.Duty(dutyId, s.Kind) is not null)) return "other-subject";
        var blocks = obligations.Lay(facts, dutyId, s).FindAll(b => b.L.Contains(day));
        if (blocks.Count > 0)
        {
            blocks.RemoveAll(b => b.Duty.Modality == "may");
            if (blocks.Count == 0) return "may";
            if (obligations.Judged(facts, dutyId, s).Others.Exists(o => o.Laid.L.Contains(day))) return "older-version-owes";

            // the certain sets, one after the other
            bool Some(Func<Child, Duty, int, bool> meets) => blocks.Exists(b => b.L.Exists(d => (!b.Duty.SchoolWeek || calendar.SchoolDay(d))
                && facts.ChildrenOf(s, d).Any(c => meets(c, b.Duty, d))));
            if (s.Kind is "staff" or "school") return "filtered-out"; // role and employment
            if (!Some((c, _, d) => Coverage.Enrolled(c, d))) return "not-enrolled";
            if (!Some((c, duty, d) => Coverage.Enrolled(c, d) && obligations.Coverage.LeftBehindCertainly(c, duty, d))) return "not-left-behind";
            return "filtered-out";
        }

        if (versions.Find(v => v.From <= day && day <= v.To)?.Duty(dutyId, s.Kind) is not { } duty) return "not-in-force";
        if (duty.Recurrence is null) return "standing";
        return s.Kind == "child" && NoDate(facts.Child(s.Id), duty.Recurrence.On, day) ? "no-date" : "no-block";
    }

    // an anchor of the child has no date known
    private static bool NoDate(Child child, List<string> anchors, int day) =>
        (anchors.Contains("birthday") && child.Born is null)
        || (anchors.Contains("parent-birthday") && (child.Parents?.Exists(p => p.Lives(day) && p.Born is null) ?? true))
        || (anchors.Contains("guardian-birthday") && child.Guardians.Exists(g => g.Has(day) && g.Born is null));
}
