using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>How two versions of a policy differ: in the order of the later one, what is removed after the rest. A renamed duty is one change of its id.</summary>
internal static class PolicyDifferences
{
    public static IReadOnlyList<Difference> Between(PolicyVersion before, PolicyVersion after)
    {
        var (earlier, later) = (PolicyParts.Of(before), PolicyParts.Of(after));
        var known = earlier.ToDictionary(part => (part.Section, part.Id));
        var gone = earlier.Where(part => !later.Any(other => IsSame(other, part))).ToList();
        var differences = new List<Difference>();
        foreach (var part in later)
        {
            if (known.TryGetValue((part.Section, part.Id), out var same))
                differences.AddRange(PolicyPart.Changes(same, part));
            else if (Renamed(part, gone) is { } renamed)
                differences.Add(Rename(renamed, part, gone));
            else
                differences.Add(new Difference(part.Section, part.Id, DifferenceKind.Added, part.Citations) { Parts = new(new(part, part)) });
        }
        differences.AddRange(gone.Select(part => new Difference(part.Section, part.Id, DifferenceKind.Removed, part.Citations) { Parts = new(new(part, part)) }));
        return differences;
    }

    private static bool IsSame(PolicyPart a, PolicyPart b) => a.Section == b.Section && a.Id == b.Id;

    private static PolicyPart? Renamed(PolicyPart part, List<PolicyPart> gone) =>
        part.Section == PolicyParts.Duties ? gone.Where(other => other.Section == PolicyParts.Duties && part.IsSameBut(other, "id")).OrderBy(other => other.Id, StringComparer.Ordinal).FirstOrDefault() : null;

    private static Difference Rename(PolicyPart before, PolicyPart after, List<PolicyPart> gone)
    {
        gone.Remove(before);
        return new Difference(after.Section, after.Id, DifferenceKind.Changed, after.Citations) { Property = "id", Before = JsonStrings.Quoted(before.Id!), After = JsonStrings.Quoted(after.Id!), Parts = new(new(before, after)) };
    }
}
