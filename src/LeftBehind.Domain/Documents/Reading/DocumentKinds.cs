using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What a document is, by the properties at its top.</summary>
internal static class DocumentKinds
{
    /// <summary>The property that each kind of document has, and how the kind is called.</summary>
    private static readonly (string Property, string Name)[] All =
    {
        ("policy", "a policy"), ("calendar", "a calendar"), ("school", "a roster"), ("children", "a roster"),
    };

    /// <summary>Whether the document is what is wanted, as far as its properties tell; if not, that is told.</summary>
    public static bool IsWanted(Node root, FaultSink faults, string wanted)
    {
        bool Has(string name) => root.Members.Any(member => member.Name == name);
        if (All.Any(kind => kind.Name == wanted && Has(kind.Property)))
            return true;
        if (All.FirstOrDefault(kind => Has(kind.Property)).Name is not { } other)
            return true;
        faults.Error(Top(root), "DOC014", other, wanted);
        return false;
    }

    /// <summary>The kind of document, by a property that no entry of a file has, or null.</summary>
    public static string? NameOf(Node root)
    {
        if (root.Kind != NodeKind.Object)
            return null;
        return All.FirstOrDefault(kind => kind.Property != "children" && root.Members.Any(member => member.Name == kind.Property)).Name;
    }

    /// <summary>The first character of the file.</summary>
    public static Spot Top(Node node) => new(new Source(Array.Empty<byte>(), 0), 0, null);
}
