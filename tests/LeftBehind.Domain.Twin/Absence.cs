namespace LeftBehind.Domain.Twin;

// 10 Why nothing is owed to a duty and subject on a day, when no obligation has the day in L
internal sealed class Absence(SchoolCalendar calendar, List<Version> versions, Obligations obligations, Coverage coverage)
{
    // the first that fits
    public string Why(Facts facts, string dutyId, Subject s, int day)
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
            return !Some((c, _, d) => c.EnrolledOn(d)) ? "not-enrolled" : !Some((c, x, d) => c.EnrolledOn(d) && coverage.LeftBehindCertainly(c, x, d)) ? "not-left-behind" : "filtered-out";
        }
        if (versions.Find(v => v.InForce(day))?.Duty(dutyId, s.Kind) is not { } duty) return "not-in-force";
        return duty.Recurrence is null ? "standing" : s.Kind == "child" && NoDate(facts.Child(s.Id), duty.Recurrence.On, day) ? "no-date" : "no-block";
    }
    // an anchor of the child has no date known
    private static bool NoDate(Child child, List<string> anchors, int day) =>
        (anchors.Contains("birthday") && child.Born is null)
        || (anchors.Contains("parent-birthday") && (child.Parents?.Exists(p => p.Lives(day) && p.Born is null) ?? true))
        || (anchors.Contains("guardian-birthday") && child.Guardians.Exists(g => g.Has(day) && g.Born is null));
}
