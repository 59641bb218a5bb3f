using System.IO;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Writes a roster, with everything personal that the school has.</summary>
internal static class RosterWriter
{
    public static void Write(School school, TextWriter writer) => new DocumentWriter(writer)
        .Put("school", new OutObject().Put("id", school.Id).Put("name", school.Name))
        .Put("pupils", school.Pupils is { } pupils ? new OutScalar(pupils.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null)
        .PutLines("classes", school.Classes.Select(Class), FieldRule.Optional)
        .PutLines("staff", school.Staff.Select(Member), FieldRule.Optional)
        .PutLines("children", school.Children.Select(ChildWriter.Child), FieldRule.Required)
        .PutLines("pairings", school.Pairings.Select(Pairing), FieldRule.Optional)
        .End();

    private static OutObject Class(SchoolClass @class) => new OutObject()
        .Put("id", @class.Id)
        .Put("name", @class.Name)
        .Put("grade", @class.Grade)
        .PutSome("homeroomTeachers", @class.HomeroomTeachers, teacher => RangeWriter.Dated("staff", teacher.Value, teacher.When))
        .PutSome("teachers", @class.Teachers, teacher => RangeWriter.Dated("staff", teacher.Value, teacher.When));

    private static OutObject Member(StaffMember member) => new OutObject()
        .Put("id", member.Id)
        .Put("name", member.Name)
        .PutIf("outside", member.IsFromOutside)
        .Put("employed", member.EmployedAlways ? null : member.KnownEmployment.Select(RangeWriter.Range))
        .PutSome("leave", member.Leave, RangeWriter.Absence)
        .PutSome("roles", member.Roles, role => RangeWriter.Dated("role", role.Value.Value, role.When));

    private static OutObject Pairing(Pairing pairing) => RangeWriter.PutRange(
        new OutObject().Put("id", pairing.Id).Put("kind", pairing.Kind).Put("child", pairing.ChildId).Put("helper", pairing.HelperId),
        pairing.When);
}
