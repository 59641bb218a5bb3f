using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A part of a version as documents write it, with its defaults filled in where one differs from the other.</summary>
internal sealed class PolicyPart
{
    private readonly Dictionary<string, string> _given;
    private readonly IReadOnlyDictionary<string, string> _defaults;

    private PolicyPart(string section, string? id, IReadOnlyList<string> citations, OutObject json, IReadOnlyDictionary<string, string> defaults)
    {
        (Section, Id, Citations, _defaults) = (section, id, citations, defaults);
        Names = json.Members.Select(member => member.Name).ToArray();
        _given = json.Members.ToDictionary(member => member.Name, member => member.Json);
    }

    /// <summary>The duty, rule, escalation, field or provision itself; the version, of the version's own properties.</summary>
    public object Element { get; private init; } = string.Empty;

    /// <summary>The version that it is a part of.</summary>
    public PolicyVersion Version { get; private init; } = null!;

    public string Section { get; }

    public string? Id { get; }

    public IReadOnlyList<string> Citations { get; }

    public IReadOnlyList<string> Names { get; }

    public static PolicyPart Of(PolicyVersion version, object element, string section, string? id, IReadOnlyList<string> citations, OutObject json, IReadOnlyDictionary<string, string> defaults) =>
        new(section, id, citations, json, defaults) { Element = element, Version = version };

    /// <summary>Whether two parts are equal in everything but their ids.</summary>
    public bool IsSameBut(PolicyPart other, string idName) => !Changes(other, this).Any(change => change.Property != idName);

    /// <summary>The properties that differ between an earlier part and this one, in the order of documents.</summary>
    public static IEnumerable<Difference> Changes(PolicyPart before, PolicyPart after)
    {
        foreach (var name in after.Names.Concat(before.Names.Where(name => !after._given.ContainsKey(name))))
        {
            if (before.Given(name) == after.Given(name) || before.Effective(name) == after.Effective(name))
                continue;
            yield return new Difference(after.Section, after.Id, DifferenceKind.Changed, after.Citations) { Property = name, Before = before.Effective(name), After = after.Effective(name), Parts = new(new(before, after)) };
        }
    }

    private string? Given(string name) => _given.TryGetValue(name, out var json) ? json : null;

    private string? Effective(string name) => Given(name) ?? (_defaults.TryGetValue(name, out var json) ? json : null);
}
