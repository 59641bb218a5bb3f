using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Reads a class.</summary>
internal static class ClassReader
{
    private static readonly string[] Names = { "id", "name", "grade", "homeroomTeachers", "teachers" };

    public static Kind<ClassData> For(RosterIds ids) => Obj.KindOf(Names, obj => Read(obj, ids.TeacherRanges));

    private static ClassData? Read(Obj obj, Kind<IReadOnlyList<Told<Dated<string>>>> teacherList)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var name = obj.Optional("name").As(Kinds.Text);
        var grade = obj.Required("grade").As(NumberKinds.Whole(0, 15));
        var homeroom = obj.Optional("homeroomTeachers").As(teacherList);
        var teachers = obj.Optional("teachers").As(teacherList);
        Overlaps.Check(obj.Faults, homeroom);
        if (!obj.IsSound)
            return null;
        var data = new ClassData(id.Value, grade.Value) { Name = name.OrNull() };
        data.HomeroomTeachers.AddRange(homeroom.Values());
        data.Teachers.AddRange(teachers.Values());
        return data;
    }
}
