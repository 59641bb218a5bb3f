using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A parent as days.</summary>
internal sealed class ParentDays
{
    public ParentDays(Parent parent, Knowledge knowledge)
    {
        Id = parent.Id;
        Born = parent.Born is { } born ? Day.Number(born) : null;
        DeadFrom = knowledge.Has(parent.KnownSince(ParentFact.Deceased)) ? Day.NumberOrMax(parent.Deceased) : Day.Max;
        Absent = parent.Absences.IsKnown && knowledge.Has(parent.KnownSince(ParentFact.Absences))
            ? knowledge.Days(parent.Absences.Select(absence => absence.When))
            : null;
        Incapable = knowledge.Days(parent.Incapable);
    }

    public string Id { get; }

    public int? Born { get; }

    /// <summary>The first day on which the parent is not a parent of the day.</summary>
    public int DeadFrom { get; }

    /// <summary>The days away from the child, or null: not known.</summary>
    public DaySet? Absent { get; }

    public DaySet Incapable { get; }

    public DaySet CertainlyAway(bool incapableCounts) => incapableCounts ? (Absent ?? DaySet.Empty).Union(Incapable) : Absent ?? DaySet.Empty;

    public DaySet PossiblyAway(bool incapableCounts) => Absent is null ? DaySet.All : CertainlyAway(incapableCounts);
}
