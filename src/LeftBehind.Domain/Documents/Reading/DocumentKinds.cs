using System;
using System.IO;
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

    /// <summary>The name of the kind of a document, or null: nothing in it tells.</summary>
    public static string? Detect(Stream stream)
    {
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var faults = new FaultSink(string.Empty);
        var source = new Source(bytes.GetBuffer(), (int)bytes.Length);
        if (JsonText.IsBlank(source.Content))
            return null;
        if (JsonText.First(source.Content) != (byte)'[' && NodeParser.Parse(source, faults) is { Kind: NodeKind.Object } root && NameOf(root) is { } name)
            return name;
        string? kind = null;
        bytes.Position = 0;
        EntryFile.Read(bytes, faults, entry => (kind = EntryKinds.Of(entry)) is null);
        return kind;
    }

    private static string? NameOf(Node root) =>
        All.FirstOrDefault(kind => root.Members.Any(member => member.Name == kind.Property)).Name?.Substring("a ".Length);

    /// <summary>The first character of the file.</summary>
    public static Spot Top(Node node) => new(new Source(Array.Empty<byte>(), 0), 0, null);
}
