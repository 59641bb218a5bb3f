using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>The codes that come with the library, each with its names.</summary>
internal static class WellKnown
{
    public const string Role = "role";
    public const string PairingKind = "pairing";
    public const string Party = "party";
    public const string Action = "action";
    public const string Need = "need";
    public const string Medium = "medium";
    public const string IncidentKind = "incident";
    public const string Severity = "severity";

    private static readonly Dictionary<string, Dictionary<string, LocalizedText>> Names = Load();

    public static bool Has(string list, string code) => Names[list].ContainsKey(code);

    public static IEnumerable<string> All(string list) => Names[list].Keys;

    /// <summary>The name of a code, or null: it is not well known.</summary>
    public static LocalizedText? NameOf(Code code) => code switch
    {
        Domain.Role => Find(Role, code) ?? Find(Party, code),
        CareAction => Find(Action, code),
        Domain.Need => Find(Need, code),
        Domain.Medium => Find(Medium, code),
        Domain.IncidentKind => Find(IncidentKind, code),
        _ => Find(Severity, code),
    };

    private static LocalizedText? Find(string list, Code code) => Names[list].TryGetValue(code.Value, out var name) ? name : null;

    private static Dictionary<string, Dictionary<string, LocalizedText>> Load()
    {
        var names = new Dictionary<string, Dictionary<string, LocalizedText>>();
        using var stream = typeof(WellKnown).Assembly.GetManifestResourceStream("WellKnown.tsv") ?? throw new InvalidOperationException("The names of the codes are not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (!names.TryGetValue(cells[0], out var list))
                names.Add(cells[0], list = new Dictionary<string, LocalizedText>());
            list.Add(cells[1], new LocalizedText(cells[2], cells[3]));
        }
        return names;
    }
}
