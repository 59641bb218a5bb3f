using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads a parent.</summary>
internal static class ParentReader
{
    private static readonly string[] Names = { "id", "relation", "name", "born", "phone", "workplace", "deceased", "absences", "incapable", "knownSince" };

    /// <summary>Of a child born then.</summary>
    public static Kind<RelativeData> For(Told<LocalDate> childBorn) => Obj.KindOf(Names, obj => Read(obj, childBorn));

    private static RelativeData? Read(Obj obj, Told<LocalDate> childBorn)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var person = new Person(obj, "workplace");
        var deceased = obj.Optional("deceased").As(PersonalKinds.Date);
        var absences = obj.Optional("absences").As(AbsenceReader.Absences);
        var incapable = obj.Optional("incapable").As(RangeReader.Ranges);
        var known = obj.Optional("knownSince").As(KnownSince.OfParent);
        if (person.Born.IsGiven && childBorn.IsGiven && person.Born.Value > childBorn.Value)
            obj.Faults.Warning(person.Born.Spot, "ROS005", "\"born\" after the child's", "born before the child");
        if (deceased.IsGiven && person.Born.IsGiven && deceased.Value < person.Born.Value)
            obj.Faults.Warning(deceased.Spot, "ROS005", "\"deceased\" before \"born\"", "on or after \"born\"");
        if (!obj.IsSound)
            return null;
        var data = person.AddTo(new RelativeData(id.Value) { Deceased = deceased.OrNone(), Absences = absences.IsAbsent ? null : absences.Values().ToList() });
        data.Incapable.AddRange(incapable.Values());
        foreach (var fact in known.OrNull() ?? new())
            data.KnownSince.Add(fact.Key, fact.Value);
        return data;
    }
}
