namespace LeftBehind.Domain;

/// <summary>Says what is known of a class; every verb adds, and returns the same builder.</summary>
public sealed class ClassBuilder
{
    internal ClassBuilder(ClassData data) => Data = data;

    internal ClassData Data { get; }

    /// <summary>Who is homeroom teacher in the range.</summary>
    public ClassBuilder HomeroomTeacher(string staffId, DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        Data.HomeroomTeachers.Add(new Dated<string>(Argument.Id(staffId, nameof(staffId)), when));
        return this;
    }

    /// <summary>Who teaches the class in the range.</summary>
    public ClassBuilder Teacher(string staffId, DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        Data.Teachers.Add(new Dated<string>(Argument.Id(staffId, nameof(staffId)), when));
        return this;
    }

    /// <summary>The name for display.</summary>
    public ClassBuilder Named(string? name)
    {
        Data.Name = name;
        return this;
    }
}
