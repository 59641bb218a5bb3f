using System.Collections.Generic;
using System.IO;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A document of whatever kind, read: what it is, its faults, and its canonical text if it was accepted.</summary>
internal sealed record AnyDocument(string? Kind, IReadOnlyList<Fault> Faults, int MoreFaults, string? Text)
{
    public bool IsAccepted => Text is not null;

    public static AnyDocument Read(DocumentPath file)
    {
        using var stream = file.Open();
        var kind = Documents.Detect(stream);
        stream.Position = 0;
        return kind switch
        {
            "policy" => Of(Documents.Policy, stream, file.Name),
            "roster" => Of(Documents.Roster, stream, file.Name),
            "calendar" => Of(Documents.Calendar, stream, file.Name),
            "records" => Of(Documents.Records, stream, file.Name),
            "excusals" => Of(Documents.Excusals, stream, file.Name),
            "incidents" => Of(Documents.Incidents, stream, file.Name),
            _ => Unknown(stream, file.Name),
        };
    }

    /// <summary>Lines of entries of which none tells its kind, or what is no document at all.</summary>
    private static AnyDocument Unknown(Stream stream, string name)
    {
        var isLines = name.EndsWith(".jsonl", System.StringComparison.Ordinal);
        var found = isLines ? Of(Documents.Records, stream, name) : Of(Documents.Policy, stream, name);
        return found with { Kind = null };
    }

    private static AnyDocument Of<T>(DocumentKind<T> kind, Stream stream, string name)
        where T : class
    {
        var result = kind.Read(stream, name);
        return new AnyDocument(kind.Name, result.Faults, result.MoreFaults, result.Success ? kind.Write(result.Value) : null);
    }
}
