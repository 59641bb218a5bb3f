using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Records against a roster: a role that is given should have been held on the day. It is believed all the same.</summary>
internal sealed class RoleCheck
{
    private static readonly Role[] Fixed = { Role.HomeroomTeacher, Role.Parents, Role.SubstituteGuardian, Role.Staff };

    private readonly SchoolIndex _index;
    private readonly RolesHeld _held;
    private readonly Role[] _roles;

    public RoleCheck(School school)
    {
        _index = new SchoolIndex(school);
        var nothing = new PolicyTimeline(
            new Policy("none", new PolicyVersion("none", new LocalDate(1900, 1, 1))),
            new SchoolCalendar("none", DateTimeZone.Utc, new Term(string.Empty, string.Empty, new LocalDate(1900, 1, 1), new LocalDate(1900, 1, 1))));
        _held = new RolesHeld(new FactsView(_index, nothing, Knowledge.Everything));
        _roles = Fixed.Concat(school.Pairings.Select(pairing => pairing.Kind)).Concat(school.Staff.SelectMany(member => member.Roles).Select(role => role.Value)).Distinct().ToArray();
    }

    public void Check(Told<CareRecord> told, FaultSink faults)
    {
        if (!told.IsGiven || told.Value.Role is not { } role)
            return;
        var record = told.Value;
        var date = record.Day ?? TimeTexts.Moment(Part(told, "on").Text)!.Value.Date;
        var day = Day.Number(date);
        var toward = Toward(record);
        if (Holds(role, record.By, day, toward))
            return;
        var held = _roles.Where(other => Holds(other, record.By, day, toward)).Select(other => other.Value).ToArray();
        faults.Warning(Part(told, "role").Spot, "REC004", $"{Quote.Of(role.Value)}, which \"{record.By}\" does not hold on {Days.Iso(date)}", held.Length == 0 ? "no role, for none is held" : string.Join(", ", held));
    }

    private static Node Part(Told<CareRecord> told, string name) => told.Node!.Members.First(member => member.Name == name).Value;

    private bool Holds(Role role, string by, int day, IEnumerable<RolesHeld.Toward> toward) => toward.Any(one => _held.Holds(role, by, day, one));

    private List<RolesHeld.Toward> Toward(CareRecord record)
    {
        var toward = new List<RolesHeld.Toward>();
        if (record.Children.Count > 0)
            toward.Add(new RolesHeld.Toward(record.Children.Where(_index.ChildAt.ContainsKey).Select(id => _index.ChildAt[id]).ToArray(), null));
        if (record.ClassId is { } id)
            toward.Add(new RolesHeld.Toward(null, id));
        if (toward.Count == 0)
            toward.Add(RolesHeld.Toward.Anybody);
        return toward;
    }
}
