using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Reads which fields of a child's file are filled in; the names of the fields are free.</summary>
internal static class FileReader
{
    public static Kind<Dictionary<string, bool>> Kind { get; } = new("an object", (node, faults) =>
    {
        if (node.Kind != NodeKind.Object)
            return Kinds.Refuse<Dictionary<string, bool>>(node, faults, "an object of fields that are true or false");
        var before = faults.Errors;
        Obj.CheckRepeated(node, faults);
        var fields = new Dictionary<string, bool>();
        foreach (var member in node.Members)
        {
            if (Characters.AreWhole(member.Name, member.Spot, faults))
                Characters.AreShown(member.Name, member.Spot, faults);
            var filled = Kinds.YesOrNo.Read(member.Value, faults);
            if (!fields.ContainsKey(member.Name))
                fields.Add(member.Name, filled.Or(false));
        }
        return faults.Errors == before ? Told<Dictionary<string, bool>>.Given(node, fields) : Told<Dictionary<string, bool>>.Refused(node);
    });
}
