using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What may contradict what in the facts of a school; codes as in <c>docs/faults.md</c>.</summary>
internal sealed class SchoolChecks
{
    private readonly List<Fault> _faults = new();
    private readonly HashSet<string> _children;
    private readonly HashSet<string> _classes;
    private readonly Dictionary<string, StaffData> _staff;

    private SchoolChecks(SchoolBuilder school)
    {
        _children = new HashSet<string>(school.ChildrenInOrder.Select(child => child.Id));
        _classes = new HashSet<string>(school.ClassesInOrder.Select(@class => @class.Id));
        _staff = school.StaffInOrder.ToDictionary(member => member.Id);
    }

    public static IReadOnlyList<Fault> Of(SchoolBuilder school)
    {
        var checks = new SchoolChecks(school);
        foreach (var @class in school.ClassesInOrder)
            checks.Class(@class);
        foreach (var member in school.StaffInOrder)
            checks.Staff(member);
        foreach (var child in school.ChildrenInOrder)
            checks.Child(child);
        checks.Families(school.ChildrenInOrder);
        checks.Pairings(school.PairingsInOrder);
        return checks._faults;
    }

    private void Class(ClassData @class)
    {
        var path = $"$.classes['{@class.Id}']";
        Apart(path + ".homeroomTeachers", @class.HomeroomTeachers.Select(teacher => teacher.When));
        Ranges(path + ".teachers", @class.Teachers.Select(teacher => teacher.When));
        Teachers(path + ".homeroomTeachers", @class.HomeroomTeachers);
        Teachers(path + ".teachers", @class.Teachers);
    }

    private void Teachers(string path, List<Dated<string>> teachers)
    {
        for (var i = 0; i < teachers.Count; i++)
        {
            if (!_staff.TryGetValue(teachers[i].Value, out var member))
                Add("ROS002", $"{path}[{i}].staff", teachers[i].Value, "an id of the staff", Nearest.Of(teachers[i].Value, _staff.Keys));
            else if (member.Outside)
                Add("ROS008", $"{path}[{i}].staff", $"{member.Id}, who comes from outside", "pairings, or a member who is not from outside");
        }
    }

    private void Staff(StaffData member)
    {
        var path = $"$.staff['{member.Id}']";
        Apart(path + ".employed", member.Employed ?? new());
        Apart(path + ".leave", member.Leave.Select(leave => leave.When));
        ApartByValue(path + ".roles", member.Roles);
        if (member.Outside && member.Roles.Count > 0)
            Add("ROS008", path + ".roles", "roles of somebody from outside", "pairings, or a member who is not from outside");
        if (_children.Contains(member.Id))
            Add("ROS003", $"$.children['{member.Id}'].id", $"{member.Id}, which is a member of staff too", "an id of its own");
    }

    private void Child(ChildData child)
    {
        var path = $"$.children['{child.Id}']";
        if (child.Enrolled.Count == 0)
            Add("DOC009", path, "no \"enrolled\"", "at least one range in which the child is enrolled; is the id mistyped?");
        Dated(path + ".born", child.Born);
        Apart(path + ".declared", child.Declared.Select(flag => flag.When));
        Apart(path + ".enrolled", child.Enrolled);
        Apart(path + ".classes", (child.Classes ?? new()).Select(item => item.When));
        Apart(path + ".boarding", child.Boarding ?? new());
        ApartByValue(path + ".needs", child.Needs ?? new());
        foreach (var parent in child.Parents ?? new())
            Relative($"{path}.parents['{parent.Id}']", parent);
        foreach (var guardian in child.Guardians)
            Relative($"{path}.guardians['{guardian.Id}']", guardian);
        Repeated(path + ".guardians", child.Guardians.Select(guardian => guardian.Id));
        for (var i = 0; i < (child.Classes?.Count ?? 0); i++)
        {
            if (!_classes.Contains(child.Classes![i].Value))
                Add("ROS002", $"{path}.classes[{i}].class", child.Classes[i].Value, "an id of a class", Nearest.Of(child.Classes[i].Value, _classes));
        }
    }

    private void Relative(string path, RelativeData relative)
    {
        Dated(path + ".born", relative.Born);
        Dated(path + ".deceased", relative.Deceased);
        Ranges(path + ".absences", (relative.Absences ?? new()).Select(absence => absence.When));
        Ranges(path + ".incapable", relative.Incapable);
        if (relative.When is { } when)
            Range(path, when);
    }

    private void Families(List<ChildData> children)
    {
        var alone = new HashSet<string>(children.Where(child => child.Family is null).Select(child => child.Id));
        foreach (var child in children.Where(child => child.Family is { } family && alone.Contains(family)))
            Add("ROS007", $"$.children['{child.Id}'].family", $"{child.Family}, the id of a child without a family", "another id, or give that child the same");
    }

    private void Pairings(List<Pairing> pairings)
    {
        Repeated("$.pairings", pairings.Select(pairing => pairing.Id));
        foreach (var pairing in pairings)
        {
            var path = $"$.pairings['{pairing.Id}']";
            Range(path, pairing.When);
            if (!_children.Contains(pairing.ChildId))
                Add("ROS002", path + ".child", pairing.ChildId, "an id of a child", Nearest.Of(pairing.ChildId, _children));
            if (!_children.Contains(pairing.HelperId) && !_staff.ContainsKey(pairing.HelperId))
                Add("ROS002", path + ".helper", pairing.HelperId, "an id of the staff or of a child", Nearest.Of(pairing.HelperId, _staff.Keys));
            if (pairing.ChildId == pairing.HelperId)
                Add("ROS004", path + ".helper", pairing.HelperId, "another's id");
        }
    }

    private void Repeated(string path, IEnumerable<string> ids)
    {
        foreach (var id in ids.GroupBy(id => id).Where(group => group.Count() > 1))
            Add("DOC021", $"{path}['{id.Key}'].id", $"{id.Key}, which stands there already", "an id that is unique in its list");
    }

    private void ApartByValue<T>(string path, List<Dated<T>> items)
    {
        Ranges(path, items.Select(item => item.When));
        foreach (var same in items.Select((item, index) => (item, index)).GroupBy(pair => pair.item.Value))
            NoOverlap(path, same.Select(pair => (pair.item.When, pair.index)).ToList());
    }

    private void Apart(string path, IEnumerable<DateRange> ranges)
    {
        var list = ranges.Select((range, index) => (range, index)).ToList();
        Ranges(path, list.Select(pair => pair.range));
        NoOverlap(path, list);
    }

    private void NoOverlap(string path, List<(DateRange Range, int Index)> ranges)
    {
        var given = ranges.Where(pair => !pair.Range.IsEmpty && pair.Range.WithdrawnAt is null).ToList();
        for (var i = 1; i < given.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (given[i].Range.Start <= (given[j].Range.End ?? given[i].Range.Start) && given[j].Range.Start <= (given[i].Range.End ?? given[j].Range.Start))
                    Add("ROS001", $"{path}[{given[i].Index}]", $"{given[i].Range}, which overlaps {path}[{given[j].Index}], {given[j].Range}", "ranges that lie apart");
            }
        }
    }

    private void Ranges(string path, IEnumerable<DateRange> ranges)
    {
        var i = 0;
        foreach (var range in ranges)
            Range($"{path}[{i++}]", range);
    }

    private void Range(string path, DateRange range)
    {
        Dated(path + ".from", range.Start);
        Dated(path + ".to", range.End);
        if (range.IsEmpty)
            Add("DOC019", path + ".to", LocalDatePattern.Iso.Format(range.End!.Value), "on or after " + LocalDatePattern.Iso.Format(range.Start));
        if (range.EndRecordedAt is { } ended && (range.End is null || ended < range.RecordedAt))
            Add("ROS006", path + ".toRecordedAt", range.End is null ? "no \"to\"" : "an instant before recordedAt", "with a \"to\", at recordedAt or later");
    }

    private void Dated(string path, NodaTime.LocalDate? date)
    {
        if (date is { } day && day.Year is < 1900 or > 2100)
            Add("DOC016", path, FormattableString.Invariant($"the year {date.Value.Year}"), "1900 to 2100");
    }

    private void Add(string code, string path, string found, string allowed, string? suggestion = null) =>
        _faults.Add(new Fault(code, path, found, allowed, suggestion));
}
