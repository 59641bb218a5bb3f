namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Questions to a school on one day, answered by looking at every fact: for schools whose children are declared or not known, with no gap and no month.</summary>
internal sealed class NaiveSchool(School school)
{
    public School School => school;

    public IEnumerable<string> ChildIds => school.Children.Select(child => child.Id).Order(StringComparer.Ordinal);

    public IEnumerable<Pairing> Pairs(Role kind, LocalDate day) => school.Pairings.Where(pairing => pairing.Kind == kind && pairing.When.Contains(day));

    public bool IsChild(string id) => school.TryGetChild(id, out _);

    public Child Child(string id) => school.Children.Single(child => child.Id == id);

    public StaffMember? Staff(string id) => school.Staff.SingleOrDefault(member => member.Id == id);

    public bool Enrolled(string child, LocalDate day) => Child(child).Enrolled.Any(range => range.Contains(day));

    public bool CertainlyLeftBehind(string child, LocalDate day) => Declared(child, day) == AwayParents.Both;

    public bool PossiblyLeftBehind(string child, LocalDate day) => Declared(child, day) != AwayParents.None;

    public bool Employed(StaffMember member, LocalDate day) => member.EmployedAlways || member.KnownEmployment.Any(range => range.Contains(day));

    public bool OnLeave(StaffMember member, LocalDate day) => member.Leave.Any(leave => leave.When.Contains(day));

    public bool HoldsOne(StaffMember member, IEnumerable<Role> roles, LocalDate day) =>
        roles.Any(role => role == Role.Staff || member.Roles.Any(held => held.Value == role && held.When.Contains(day)));

    public string? ClassOf(string child, LocalDate day) => Child(child).KnownClasses.SingleOrDefault(item => item.When.Contains(day))?.Value;

    /// <summary>Whether a helper is of a class; null: the classes of the helping child are not known.</summary>
    public bool? IsOfClass(string classId, string helper, LocalDate day)
    {
        if (IsChild(helper))
            return Child(helper).ClassesAreKnown ? ClassOf(helper, day) == classId : null;
        var @class = school.Classes.Single(item => item.Id == classId);
        return @class.HomeroomTeachers.Concat(@class.Teachers).Any(item => item.Value == helper && item.When.Contains(day));
    }

    public bool IsOutside(PairingRule rule, string child, string helper, LocalDate day) =>
        (rule.Helpers is { } roles && Staff(helper) is { } member && !HoldsOne(member, roles, day))
        || (rule.IsOwnClassOnly && ClassOf(child, day) is { } own && IsOfClass(own, helper, day) == false);

    private AwayParents? Declared(string child, LocalDate day) => Child(child).Declared.SingleOrDefault(item => item.When.Contains(day))?.Value;
}
