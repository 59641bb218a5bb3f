using System;
using System.IO;
using System.Text.Json;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Where the entries of a file of JSON Lines stand, for faults that only know their ids. In an array they stand on its first line.</summary>
internal sealed class EntryPlaces(DocumentPath file)
{
    private readonly string[] _lines = File.ReadAllLines(file.Path);

    /// <summary>The fault of an entry, <c>$.incidents['i1']</c>, at its line.</summary>
    public Fault Place(Fault fault)
    {
        var parts = fault.Path.Split('\'');
        var line = parts.Length < 2 ? 0 : Math.Max(0, Array.FindIndex(_lines, text => IdOf(text) == parts[1]));
        return fault.At(file.Name, line + 1, 1, "$");
    }

    private static string? IdOf(string line)
    {
        try
        {
            using var entry = JsonDocument.Parse(line);
            return entry.RootElement.ValueKind == JsonValueKind.Object && entry.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
