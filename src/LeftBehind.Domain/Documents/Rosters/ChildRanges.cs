using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What holds for a child from a day to a day.</summary>
internal sealed class ChildRanges
{
    private static readonly Kind<IReadOnlyList<Told<Dated<AwayParents>>>> Flags = Lists.Of(RangeReader.Of("away", Kinds.Word(ClosedLists.Away)));
    private static readonly Kind<IReadOnlyList<Told<Dated<Need>>>> Needs = Lists.Of(RangeReader.Of("need", Kinds.Code(text => new Need(text))));

    private readonly Told<IReadOnlyList<Told<Dated<AwayParents>>>> _declared;
    private readonly Told<IReadOnlyList<Told<DateRange>>> _enrolled;
    private readonly Told<IReadOnlyList<Told<Dated<string>>>> _classes;
    private readonly Told<IReadOnlyList<Told<DateRange>>> _boarding;
    private readonly Told<IReadOnlyList<Told<Dated<Need>>>> _needs;

    public ChildRanges(Obj obj, RosterIds ids)
    {
        _declared = obj.Optional("declared").As(Flags);
        _enrolled = obj.Required("enrolled").As(RangeReader.Ranges);
        _classes = obj.Optional("classes").As(ids.ClassRanges);
        _boarding = obj.Optional("boarding").As(RangeReader.Ranges);
        _needs = obj.Optional("needs").As(Needs);
        Overlaps.Check(obj.Faults, _declared);
        Overlaps.Check(obj.Faults, _enrolled);
        Overlaps.Check(obj.Faults, _classes);
        Overlaps.Check(obj.Faults, _boarding);
        Overlaps.CheckEach(obj.Faults, _needs);
    }

    /// <summary>The first day of enrolment that is known, or null.</summary>
    public LocalDate? FirstDay => _enrolled.Values().Select(range => (LocalDate?)range.Start).Min();

    public static void CheckBorn(FaultSink faults, Told<LocalDate> born, LocalDate? firstDay)
    {
        if (born.IsGiven && born.Value > firstDay)
            faults.Warning(born.Spot, "ROS005", "\"born\" after the first day of enrolment", "born on that day or before");
    }

    public void AddTo(ChildData data)
    {
        data.Declared.AddRange(_declared.Values());
        data.Enrolled.AddRange(_enrolled.Values());
        data.Classes = _classes.IsAbsent ? null : _classes.Values().ToList();
        data.Boarding = _boarding.IsAbsent ? null : _boarding.Values().ToList();
        data.Needs = _needs.IsAbsent ? null : _needs.Values().ToList();
    }
}
