using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>A class of the school. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.</summary>
public sealed class SchoolClass
{
    internal SchoolClass(ClassData data)
    {
        Id = data.Id;
        Name = data.Name;
        Grade = data.Grade;
        HomeroomTeachers = data.HomeroomTeachers.ToArray();
        Teachers = data.Teachers.ToArray();
    }

    /// <summary>The id, unique among the classes of the school.</summary>
    public string Id { get; }

    /// <summary>The name for display, or null.</summary>
    public string? Name { get; }

    /// <summary>The grade, 0 to 15.</summary>
    public int Grade { get; }

    /// <summary>The ids of the homeroom teachers, one after the other.</summary>
    public IReadOnlyList<Dated<string>> HomeroomTeachers { get; }

    /// <summary>The ids of those who teach the class.</summary>
    public IReadOnlyList<Dated<string>> Teachers { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>With further teachers.</summary>
    internal SchoolClass WithTeachers(IEnumerable<Dated<string>> more)
    {
        var data = new ClassData(Id, Grade) { Name = Name };
        data.HomeroomTeachers.AddRange(HomeroomTeachers);
        data.Teachers.AddRange(Teachers);
        data.Teachers.AddRange(more);
        return new SchoolClass(data);
    }
}
