using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Reads a roster.</summary>
internal static class RosterReader
{
    public static readonly string[] Names = { "$schema", "format", "school", "pupils", "classes", "staff", "children", "pairings" };

    public static Kind<School> Kind { get; } = Obj.KindOf(Names, Read);

    private static Kind<SchoolBuilder> SchoolKind { get; } = Obj.KindOf(new[] { "id", "name" }, obj =>
    {
        var id = obj.Required("id").As(Kinds.Id);
        var name = obj.Optional("name").As(Kinds.Text);
        return obj.IsSound ? new SchoolBuilder(id.Value).Named(name.OrNull()) : null;
    });

    private static School? Read(Obj obj)
    {
        TopLevel.Check(obj);
        var school = obj.Required("school").As(SchoolKind);
        var pupils = obj.Optional("pupils").As(NumberKinds.Whole(0, 100000));
        var ids = new RosterIds(obj);
        var classes = obj.Optional("classes").As(Lists.Of(ClassReader.For(ids)));
        var staff = obj.Optional("staff").As(Lists.Of(StaffReader.Kind));
        var children = obj.Required("children").As(Lists.Of(ChildReader.For(ids)));
        var pairings = obj.Optional("pairings").As(Lists.Of(PairingReader.For(ids)));
        if (!obj.IsSound)
            return null;
        return Assembled(school.Value, pupils, classes.Values(), staff.Values(), children.Values(), pairings.Values());
    }

    private static School Assembled(SchoolBuilder school, Told<int> pupils, IEnumerable<ClassData> classes, IEnumerable<StaffData> staff, IEnumerable<ChildData> children, IEnumerable<Pairing> pairings)
    {
        if (pupils.IsGiven)
            school.Pupils(pupils.Value);
        school.ClassesInOrder.AddRange(classes);
        school.StaffInOrder.AddRange(staff);
        school.ChildrenInOrder.AddRange(children);
        school.PairingsInOrder.AddRange(pairings);
        return school.Assemble();
    }
}
