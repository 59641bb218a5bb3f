namespace LeftBehind.Domain.Tests;

/// <summary>Reads a document of a kind that is named, whatever it is read into.</summary>
internal static class Reading
{
    public static (bool Success, IReadOnlyList<Fault> Faults, int More) Of(string kind, string text) => kind switch
    {
        "policy" => Of(Documents.Policy, text),
        "calendar" => Of(Documents.Calendar, text),
        "roster" => Of(Documents.Roster, text),
        "records" => Of(Documents.Records, text),
        "excusals" => Of(Documents.Excusals, text),
        _ => Of(Documents.Incidents, text),
    };

    private static (bool Success, IReadOnlyList<Fault> Faults, int More) Of<T>(DocumentKind<T> kind, string text)
        where T : class
    {
        var result = kind.Read(text, kind.Name);
        return (result.Success, result.Faults, result.MoreFaults);
    }
}
