using System.Collections.Generic;
using System.IO;
using System.Text;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A document of whatever kind, read: what it is, its faults, and its canonical text if it was accepted.</summary>
internal sealed record AnyDocument(string? Kind, IReadOnlyList<Fault> Faults, int MoreFaults, string? Text)
{
    public bool IsAccepted => Text is not null;

    /// <summary>The kind of a file, or null.</summary>
    public static string? KindOf(DocumentPath file) => Recognised(file) is { Success: true } found ? found.Value : null;

    /// <summary>Reads a file; records beside a school, if there is one.</summary>
    public static AnyDocument Read(DocumentPath file, School? school = null)
    {
        var found = Recognised(file);
        using var stream = file.Open();
        return !found.Success ? Unknown(found, stream, file.Name) : found.Value switch
        {
            "policy" => Of(OtherPolicies.KindAt(file.Path), stream, file.Name),
            "calendar" => Of(Documents.Calendar, stream, file.Name),
            "roster" => Of(Documents.Roster, stream, file.Name),
            "records" => Of(school is null ? Documents.Records : Documents.RecordsAt(school), stream, file.Name),
            "excusals" => Of(Documents.Excusals, stream, file.Name),
            _ => Of(Documents.Incidents, stream, file.Name),
        };
    }

    private static DocumentResult<string> Recognised(DocumentPath file) => Documents.Recognise(Encoding.UTF8.GetString(File.ReadAllBytes(file.Path)), file.Name);

    /// <summary>A text that is not UTF-8 is refused for that, whatever else it may be.</summary>
    private static AnyDocument Unknown(DocumentResult<string> found, Stream stream, string name)
    {
        var read = Documents.Policy.Read(stream, name);
        return read.Faults is [{ Code: "DOC004" }, ..] ? new AnyDocument(null, read.Faults, read.MoreFaults, null) : new AnyDocument(null, found.Faults, found.MoreFaults, null);
    }

    private static AnyDocument Of<T>(DocumentKind<T> kind, Stream stream, string name)
        where T : class
    {
        var result = kind.Read(stream, name);
        return new AnyDocument(kind.Name, result.Faults, result.MoreFaults, result.Success ? kind.Write(result.Value) : null);
    }
}
