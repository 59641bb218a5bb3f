using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Which children of a roster count in an incident of a day, and whether they have a parent then.</summary>
internal sealed class IncidentChildren(PolicyTimeline timeline, FactsView facts)
{
    private readonly LeftBehindDays _leftBehind = new(timeline, facts);

    /// <summary>Certainly or possibly left behind.</summary>
    public bool Counts(string child, int day)
    {
        var version = timeline.VersionOn(day);
        return version >= 0 && facts.Index.ChildAt.TryGetValue(child, out var at) && _leftBehind.Of(version, at).Possible.Contains(day);
    }

    public bool HasParent(string child, int day) =>
        facts.Child(facts.Index.ChildAt[child]).Parents is not { } parents || parents.Any(parent => day < parent.DeadFrom);
}
