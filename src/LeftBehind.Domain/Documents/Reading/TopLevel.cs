using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What stands at the top of a policy, calendar or roster.</summary>
internal static class TopLevel
{
    /// <summary>A fault about the number of the format that ends the reading.</summary>
    public static bool IsReadable(Node root, FaultSink faults)
    {
        var format = root.Members.FirstOrDefault(member => member.Name == "format").Value;
        if (format is not { Kind: NodeKind.Number } || format.Text == "1" || !Digits.AreWhole(format.Text))
            return true;
        faults.Error(format.Spot, "DOC024", Quote.Escaped(format.Text), "1");
        return false;
    }

    /// <summary>Tells a missing format and one that is no number; a schema is a text.</summary>
    public static void Check(Obj obj)
    {
        obj.Optional("$schema").As(Kinds.Text);
        if (obj.Find("format") is not { } format)
            obj.Faults.Error(obj.Spot, "DOC024", "no \"format\"", "1");
        else if (format.Kind != NodeKind.Number || format.Text != "1")
            Kinds.WrongType(format, obj.Faults, "the whole number 1");
    }
}
