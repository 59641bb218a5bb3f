using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Reads a member of staff.</summary>
internal static class StaffReader
{
    public static Kind<StaffData> Kind { get; } = Obj.KindOf(new[] { "id", "name", "outside", "employed", "leave", "roles" }, Read);

    private static StaffData? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var name = obj.Optional("name").As(Kinds.Text);
        var outside = obj.Optional("outside").As(Kinds.YesOrNo);
        var employed = obj.Optional("employed").As(RangeReader.Ranges);
        var leave = obj.Optional("leave").As(AbsenceReader.Absences);
        var roles = obj.Optional("roles").As(Lists.Of(RangeReader.Of("role", Kinds.Code(text => new Role(text)))));
        Overlaps.Check(obj.Faults, employed);
        Overlaps.Check(obj.Faults, leave.Elements(), absence => absence.When);
        Overlaps.CheckEach(obj.Faults, roles);
        if (outside.Or(false) && roles.Elements().Count > 0)
            obj.Faults.Error(roles.Spot, "ROS008", "\"roles\" with \"outside\" at " + outside.Spot.Text, "pairings, or no \"outside\"");
        if (!obj.IsSound)
            return null;
        var data = new StaffData(id.Value) { Name = name.OrNull(), Outside = outside.Or(false), Employed = employed.IsAbsent ? null : employed.Values().ToList() };
        data.Leave.AddRange(leave.Values());
        data.Roles.AddRange(roles.Values());
        return data;
    }
}
