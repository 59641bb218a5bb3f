using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>An object whose property names were checked: unknown and repeated ones were told.</summary>
internal sealed class Obj
{
    private readonly Node _node;
    private readonly int _errorsBefore;

    private Obj(Node node, FaultSink faults)
    {
        (_node, Faults) = (node, faults);
        _errorsBefore = faults.Errors;
    }

    public FaultSink Faults { get; }

    public Spot Spot => _node.Spot;

    public Node Node => _node;

    /// <summary>Whether nothing in the object was refused so far.</summary>
    public bool IsSound => Faults.Errors == _errorsBefore;

    /// <summary>A kind of object with these names, read by <paramref name="read"/>, which may give nothing if a fault was told.</summary>
    public static Kind<T> KindOf<T>(string[] names, System.Func<Obj, T?> read)
        where T : class => new("an object", (node, faults) =>
        {
            if (Of(node, faults, names) is not { } obj)
                return Told<T>.Refused(node);
            var value = read(obj);
            return value is not null && obj.IsSound ? Told<T>.Given(node, value) : Told<T>.Refused(node);
        });

    public static Obj? Of(Node node, FaultSink faults, string[] names)
    {
        if (node.Kind != NodeKind.Object)
        {
            Kinds.WrongType(node, faults, "an object");
            return null;
        }
        var obj = new Obj(node, faults);
        obj.CheckNames(names);
        return obj;
    }

    public Field Required(string name) => new(this, name, Find(name), FieldRule.Required);

    public Field Optional(string name) => new(this, name, Find(name), FieldRule.Optional);

    public Node? Find(string name)
    {
        foreach (var member in _node.Members)
        {
            if (member.Name == name)
                return member.Value;
        }
        return null;
    }

    /// <summary>Tells every name that stands twice.</summary>
    public static void CheckRepeated(Node node, FaultSink faults)
    {
        if (node.Members.Count < 2)
            return;
        var seen = new Dictionary<string, Member>();
        foreach (var member in node.Members)
        {
            if (seen.TryGetValue(member.Name, out var first))
                faults.Error(member.Spot, "DOC007", Quote.Of(member.Name) + ", which stands in line " + Line(first) + " already", "each property once");
            else
                seen.Add(member.Name, member);
        }
    }

    private static string Line(Member member) =>
        member.Value.Source.Line(member.NameStart).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void CheckNames(string[] names)
    {
        CheckRepeated(_node, Faults);
        var told = new HashSet<string>();
        foreach (var member in _node.Members)
        {
            if (!names.Contains(member.Name) && told.Add(member.Name))
                Faults.Error(member.Spot, "DOC008", Quote.Of(member.Name), string.Join(", ", names), Nearest.Of(member.Name, names));
        }
    }
}
