using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Compares the owed obligations of two plans by key. Section 10.</summary>
internal sealed class Impact
{
    private readonly Owed[] _before;
    private readonly Owed[] _after;
    private readonly ImpactChildren _childrenBefore;
    private readonly ImpactChildren _childrenAfter;

    public Impact(Obligations before, Obligations after)
    {
        (_before, _after) = (OwedIn(before), OwedIn(after));
        (_childrenBefore, _childrenAfter) = (new ImpactChildren(before), new ImpactChildren(after));
        Added = Only(after, _after, _before);
        Removed = Only(before, _before, _after);
        var windows = _before.ToDictionary(owed => owed.Key, owed => owed.Window);
        Redated = new Obligations(after.Data, _after.Where(owed => windows.TryGetValue(owed.Key, out var window) && window != owed.Window).Select(owed => owed.Row).ToArray());
    }

    public Obligations Added { get; }

    public Obligations Removed { get; }

    /// <summary>The obligations after whose window was another before.</summary>
    public Obligations Redated { get; }

    public IReadOnlyList<ImpactRow> Duties() => Rows(_before.ToLookup(owed => (string?)owed.Duty), _after.ToLookup(owed => (string?)owed.Duty))
        .Select(row => row with { FirstScheduled = FirstScheduled(row.Id) })
        .ToArray();

    public IReadOnlyList<ImpactRow> People() => Rows(_before.ToLookup(owed => owed.Person), _after.ToLookup(owed => owed.Person)).ToArray();

    /// <summary>By the week in which the windows begin; a window that moves to another week is removed there and added here.</summary>
    public IReadOnlyList<ImpactRow> Weeks() => Rows(_before.ToLookup(Week), _after.ToLookup(Week))
        .Select(row => row with { Monday = LocalDatePattern.Iso.Parse(row.Id!).Value })
        .ToArray();

    public IReadOnlyList<ImpactRow> Children() => Rows(ByChild(_before, _childrenBefore), ByChild(_after, _childrenAfter)).ToArray();

    /// <summary>The ids of the children who count as left behind on a day of the range only after, or only before.</summary>
    public (IReadOnlyList<string> Before, IReadOnlyList<string> After) LeftBehind(DateInterval range)
    {
        var (before, after) = (_childrenBefore.LeftBehind(range), _childrenAfter.LeftBehind(range));
        return (before.Except(after).ToArray(), after.Except(before).ToArray());
    }

    private static Owed[] OwedIn(Obligations plan) => plan
        .Where(obligation => obligation.Status == ObligationStatus.Upcoming)
        .Select(obligation => new Owed(obligation.Key, obligation.Duty.Id, obligation.Accountable.Id, new DaySpan(obligation.Row.From, obligation.Row.To), obligation.Times, obligation.RowAt))
        .ToArray();

    private static Obligations Only(Obligations plan, Owed[] here, Owed[] there)
    {
        var keys = new HashSet<string>(there.Select(owed => owed.Key));
        return new Obligations(plan.Data, here.Where(owed => !keys.Contains(owed.Key)).Select(owed => owed.Row).ToArray());
    }

    private static string? Week(Owed owed) => LocalDatePattern.Iso.Format(Day.Date(Day.Monday(owed.Window.From)));

    private static ILookup<string?, Owed> ByChild(Owed[] all, ImpactChildren children) =>
        all.SelectMany(owed => children.Of(owed.Row), (owed, child) => (Child: (string?)child, Owed: owed)).ToLookup(item => item.Child, item => item.Owed);

    private static IEnumerable<ImpactRow> Rows(ILookup<string?, Owed> before, ILookup<string?, Owed> after) => before.Select(row => row.Key).Union(after.Select(row => row.Key))
        .OrderBy(id => id is null)
        .ThenBy(id => id, StringComparer.Ordinal)
        .Select(id => Row(id, before[id].ToArray(), after[id].ToArray()));

    private static ImpactRow Row(string? id, Owed[] before, Owed[] after)
    {
        var windows = before.ToDictionary(owed => owed.Key, owed => owed.Window);
        var kept = after.Where(owed => windows.ContainsKey(owed.Key)).ToArray();
        return new ImpactRow(id)
        {
            Before = before.Length,
            After = after.Length,
            Added = after.Length - kept.Length,
            Removed = before.Length - kept.Length,
            Redated = kept.Count(owed => windows[owed.Key] != owed.Window),
            ActsBefore = before.Sum(owed => owed.Times),
            ActsAfter = after.Sum(owed => owed.Times),
        };
    }

    private LocalDate? FirstScheduled(string? duty)
    {
        var before = new HashSet<(string, DaySpan, int)>(_before.Where(owed => owed.Duty == duty).Select(owed => (owed.Key, owed.Window, owed.Times)));
        var first = _after.Where(owed => owed.Duty == duty && !before.Contains((owed.Key, owed.Window, owed.Times)))
            .Select(owed => owed.Window.From).DefaultIfEmpty(Day.Max).Min();
        return first == Day.Max ? null : Day.Date(first);
    }

    private sealed record Owed(string Key, string Duty, string? Person, DaySpan Window, int Times, int Row);
}
