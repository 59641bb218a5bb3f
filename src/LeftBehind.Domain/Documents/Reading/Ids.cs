using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The ids of a list of objects, looked at whatever else is wrong with the objects.</summary>
internal static class Ids
{
    /// <summary>Tells every id that stands twice in a list of the object.</summary>
    public static Uniques Check(Obj obj, string list, string name)
    {
        var uniques = new Uniques(obj.Faults);
        if (obj.Find(list) is not { } node)
            return uniques;
        if (node.Kind != NodeKind.List)
            uniques.Blur();
        else
        {
            foreach (var item in node.Items)
                uniques.Add(Of(item, name));
        }
        return uniques;
    }

    /// <summary>The id of an object, without telling anything of it.</summary>
    public static Told<string> Of(Node item, string name)
    {
        if (item.Kind != NodeKind.Object)
            return Told<string>.Refused(item);
        var member = item.Members.FirstOrDefault(other => other.Name == name);
        if (member.Value is null)
            return Told<string>.Absent;
        return member.Value.Kind == NodeKind.Text && Grammar.Misfit(member.Value.Text) is null
            ? Told<string>.Given(member.Value, member.Value.Text)
            : Told<string>.Refused(member.Value);
    }
}
