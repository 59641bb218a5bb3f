using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Who somebody is: an id, and the name only where that was asked for.</summary>
internal sealed class People(School? school, bool revealsNames)
{
    public string Of(string? id) => id is null ? "-" : revealsNames && NameOf(id) is { } name ? id + " " + name.Reveal() : id;

    public string Of(Subject subject) => subject.Kind is SubjectKind.Child or SubjectKind.Staff && revealsNames && NameOf(subject.Id) is { } name
        ? subject + " " + name.Reveal()
        : subject.ToString();

    private Personal? NameOf(string id) =>
        school is null ? null
        : school.TryGetStaff(id, out var member) ? member.Name
        : school.TryGetChild(id, out var child) ? child.Name
        : null;
}
