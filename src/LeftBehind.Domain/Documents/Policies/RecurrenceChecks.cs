using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What may contradict what in a recurrence.</summary>
internal static class RecurrenceChecks
{
    private static readonly string[] Family = { "per", "on", "from", "to" };

    public static bool IsOneFamily(Obj obj, bool noCycle, bool noAnchors, bool noOffsets)
    {
        if (noCycle != noAnchors && (noCycle || noOffsets))
            return true;
        var found = Family.Where(name => obj.Find(name) is not null).Select(name => "\"" + name + "\"").ToArray();
        obj.Faults.Error(obj.Spot, "POL002", found.Length == 0 ? "neither \"per\" nor \"on\"" : string.Join(", ", found), "\"per\" with \"during\", or \"on\" with \"from\", \"to\" and \"during\"");
        return false;
    }

    public static void Season(Obj obj, Told<Cycle> per, Told<Season> during)
    {
        if (!per.IsGiven || during.IsRefused)
            return;
        var seasons = SeasonsOf(per.Value);
        if (during.IsAbsent && per.Value.OwnSeason is null)
            obj.Faults.Error(obj.Spot, "POL003", "\"" + per.Value + "\" without \"during\"", seasons);
        else if (during.IsGiven && !Takes(per.Value, during.Value))
            obj.Faults.Error(during.Spot, "POL003", "\"" + per.Value + "\" during \"" + ClosedLists.Season.Of(during.Value) + "\"", seasons);
    }

    public static void Offsets(Obj obj, Told<Period> from, Told<Period> to)
    {
        if (from.IsRefused || to.IsRefused)
            return;
        var (first, last) = (from.Or(Period.Zero), to.Or(Period.Zero));
        if (Grace.Days(first) > Grace.Days(last))
            obj.Faults.Error(obj.Spot, "POL007", $"\"from\" {PeriodPattern.Roundtrip.Format(first)} and \"to\" {PeriodPattern.Roundtrip.Format(last)}", "\"from\" at or before \"to\"; what is absent is P0D");
    }

    public static void Subject(Obj obj, Told<IReadOnlyList<Told<Anchor>>> on, Told<SubjectKind> subject)
    {
        if (!subject.IsGiven || subject.Value == SubjectKind.Child)
            return;
        foreach (var anchor in on.Elements().Where(anchor => anchor.IsGiven && anchor.Value.IsOfAChild))
            obj.Faults.Error(anchor.Spot, "POL008", $"\"{anchor.Value}\" in a duty whose subject is \"{ClosedLists.Subject.Of(subject.Value)}\"", "a duty whose subject is child");
    }

    public static void CanFall(Obj obj, Told<IReadOnlyList<Told<Anchor>>> on, Told<Season> during)
    {
        if (!during.IsGiven || during.Value == Domain.Season.Always || !on.IsGiven || on.Value.Any(anchor => !anchor.IsGiven || !IsNeverIn(anchor.Value, during.Value)))
            return;
        obj.Faults.Warning(during.Spot, "POL013", $"\"{string.Join("\", \"", on.Values())}\" during \"{ClosedLists.Season.Of(during.Value)}\", which never falls", "a season in which the anchor lies");
    }

    public static bool IsNeverIn(Anchor anchor, Season season) => season == Domain.Season.Vacation
        ? anchor.Kind is AnchorKind.TermStart or AnchorKind.TermMid or AnchorKind.TermEnd or AnchorKind.Weekday
        : anchor.Kind is AnchorKind.VacationStart or AnchorKind.VacationEnd;

    private static bool Takes(Cycle cycle, Season season) =>
        cycle.OwnSeason is { } own ? own == season : cycle.Kind != CycleKind.Period || season != Domain.Season.Always;

    private static string SeasonsOf(Cycle cycle) => cycle.OwnSeason is { } own ? ClosedLists.Season.Of(own)
        : cycle.Kind == CycleKind.Period ? "term, vacation" : ClosedLists.Season.List;
}
