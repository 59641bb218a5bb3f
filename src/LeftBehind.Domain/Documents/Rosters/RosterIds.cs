using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The ids of a roster: which there are, which stand twice, and what refers to one that is not there.</summary>
internal sealed class RosterIds
{
    private readonly FaultSink _faults;
    private readonly Dictionary<string, Spot> _outside = new();
    private readonly Dictionary<string, Spot> _alone = new();

    public RosterIds(Obj obj)
    {
        _faults = obj.Faults;
        ClassRanges = Lists.Of(RangeReader.Of("class", Referring(id => Refer(id, Classes!, "the id of a class"))));
        TeacherRanges = Lists.Of(RangeReader.Of("staff", Referring(Teacher)));
        Classes = Ids.Check(obj, "classes", "id");
        Staff = Ids.Check(obj, "staff", "id");
        Children = Ids.Check(obj, "children", "id");
        Ids.Check(obj, "pairings", "id");
        foreach (var member in Objects(obj, "staff").Where(node => Find(node, "outside") is { Kind: NodeKind.True }))
            Keep(_outside, member);
        foreach (var child in Objects(obj, "children"))
            Child(child);
    }

    /// <summary>The classes of a child, each of which must be there.</summary>
    public Kind<IReadOnlyList<Told<Dated<string>>>> ClassRanges { get; }

    /// <summary>The teachers of a class, each of whom must be there.</summary>
    public Kind<IReadOnlyList<Told<Dated<string>>>> TeacherRanges { get; }

    private Uniques Classes { get; }

    private Uniques Staff { get; }

    private Uniques Children { get; }

    public void PairedChild(Told<string> id) => Refer(id, Children, "the id of a child");

    private void Teacher(Told<string> id)
    {
        Refer(id, Staff, "the id of a member of staff");
        if (id.IsGiven && _outside.TryGetValue(id.Value, out var member))
            _faults.Error(id.Spot, "ROS008", Quote.Of(id.Value) + ", who comes from outside, as said at " + member.Text, "pairings, or no \"outside\"");
    }

    public void Helper(Told<string> id, Told<string> child)
    {
        if (id.IsGiven && child.IsGiven && id.Value == child.Value)
            _faults.Error(id.Spot, "ROS004", Quote.Of(id.Value), "the id of another");
        else if (!id.IsGiven || !Children.Contains(id.Value))
            Refer(id, Staff, "the id of a member of staff or of a child", Children);
    }

    public void Family(Told<string> family)
    {
        if (family.IsGiven && _alone.TryGetValue(family.Value, out var child))
            _faults.Error(family.Spot, "ROS007", Quote.Of(family.Value) + ", the id of a child without a family at " + child.Text, "another id, or the same family for that child");
    }

    private static IEnumerable<Node> Objects(Obj obj, string list) =>
        obj.Find(list) is { Kind: NodeKind.List } node ? node.Items.Where(item => item.Kind == NodeKind.Object) : Enumerable.Empty<Node>();

    private static Kind<string> Referring(System.Action<Told<string>> check) => new(Kinds.Id.Name, (node, faults) =>
    {
        var id = Kinds.Id.Read(node, faults);
        check(id);
        return id;
    });

    private static Node? Find(Node node, string name) => node.Members.FirstOrDefault(member => member.Name == name).Value;

    private static void Keep(Dictionary<string, Spot> spots, Node node)
    {
        var id = Ids.Of(node, "id");
        if (id.IsGiven && !spots.ContainsKey(id.Value))
            spots.Add(id.Value, id.Spot);
    }

    private void Child(Node child)
    {
        var id = Ids.Of(child, "id");
        if (id.IsGiven && Staff.TryGet(id.Value, out var member))
            _faults.Error(id.Spot, "ROS003", Quote.Of(id.Value) + ", a member of staff at " + member.Text, "an id that no member of staff has");
        if (Find(child, "family") is null)
            Keep(_alone, child);
    }

    private void Refer(Told<string> id, Uniques list, string allowed, Uniques? other = null)
    {
        if (!id.IsGiven || list.Contains(id.Value) || list.IsBlurred || other is { IsBlurred: true })
            return;
        _faults.Error(id.Spot, "ROS002", Quote.Of(id.Value), allowed + " of this roster", Nearest.Of(id.Value, other is null ? list.All : list.All.Concat(other.All)));
    }
}
