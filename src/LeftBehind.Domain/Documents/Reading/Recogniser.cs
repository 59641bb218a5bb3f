using System;
using System.IO;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Finds out what kind of document a text is.</summary>
internal static class Recogniser
{
    private const string Allowed = "a policy, calendar, roster, records, excusals or incidents";

    public static string? NameOf(byte[] bytes, FaultSink faults, bool emptyIsEntries)
    {
        var source = new Source(bytes, bytes.Length);
        if (JsonText.IsBlank(source.Content))
            return Blank(source, faults, emptyIsEntries);
        var whole = new FaultSink(string.Empty);
        var root = NodeParser.Parse(source, whole);
        if (root is { Kind: NodeKind.Object } && Document(root) is { } document)
            return document;
        var (name, first) = FirstKnown(bytes);
        if (name is not null)
            return name;
        if (root is null && first != FirstOffset(source))
            NodeParser.Parse(source, faults);
        else
            faults.Error(new Spot(source, 0, null), "DOC014", "none of these", Allowed);
        return null;
    }

    /// <summary>The kind of the first entry that has one, and where the first entry that can be read begins.</summary>
    private static (string? Name, long First) FirstKnown(byte[] bytes)
    {
        var (name, first) = ((string?)null, -1L);
        EntryFile.Read(new MemoryStream(bytes), new FaultSink(string.Empty), entry =>
        {
            first = first < 0 && entry is not null ? entry.Spot.Position : first;
            name = entry is null ? null : EntryKinds.Of(entry);
            return name is null;
        });
        return (name, first);
    }

    private static long FirstOffset(Source source) => source.Length - source.Content.Length + source.Content.IndexOf(JsonText.First(source.Content));

    private static string? Document(Node root)
    {
        bool Has(string name) => root.Members.Any(member => member.Name == name);
        if (DocumentKinds.NameOf(root) is { } name)
            return name.Split(' ').Last();
        return EntryKinds.Of(root) is null && Has("children") && Has("format") ? "roster" : null;
    }

    private static string? Blank(Source source, FaultSink faults, bool emptyIsEntries)
    {
        if (emptyIsEntries)
            return EntryKinds.Records;
        faults.Error(new Spot(source, 0, null), "DOC001", "an empty document", "one object");
        return null;
    }
}
