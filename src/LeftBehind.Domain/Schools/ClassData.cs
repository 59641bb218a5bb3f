using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>What was said of a class while the school is being built.</summary>
internal sealed class ClassData(string id, int grade)
{
    public string Id { get; } = id;

    public int Grade { get; set; } = grade;

    public string? Name { get; set; }

    public List<Dated<string>> HomeroomTeachers { get; } = new();

    public List<Dated<string>> Teachers { get; } = new();
}
