using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What the records of a file take out: whether it is there, was entered earlier, and is no circle.</summary>
internal sealed class RecordLinks(FaultSink faults)
{
    private const int MostShown = 10;

    private readonly List<Link> _links = new();
    private readonly HashSet<string> _ids = new();

    public void AddRecord(Told<string> id, Told<string> replaces, Node? recorded)
    {
        if (id.IsGiven)
            _ids.Add(id.Value);
        if (replaces.IsGiven)
            _links.Add(new Link(id.Or(string.Empty), replaces, recorded));
    }

    public void AddRetraction(Told<string> retracts, Node? recorded)
    {
        if (retracts.IsGiven)
            _links.Add(new Link(null, retracts, recorded));
    }

    public void Check(bool isBlurred, List<CareRecord> records, List<Retraction> retractions)
    {
        if (_links.Count == 0)
            return;
        if (!isBlurred)
            Targets();
        Circles();
        Times(records);
    }

    private void Targets()
    {
        foreach (var link in _links.Where(link => !_ids.Contains(link.Target.Value)))
            faults.Error(link.Target.Spot, "REC006", Quote.Of(link.Target.Value), "the id of a record of this file", Nearest.Of(link.Target.Value, _ids));
    }

    /// <summary>Entered before what it takes out.</summary>
    private void Times(List<CareRecord> records)
    {
        var recorded = new Dictionary<string, Instant>();
        foreach (var record in records)
        {
            if (record.RecordedAt is { } at)
                recorded[record.Id] = at;
        }
        foreach (var link in _links)
        {
            if (link.Recorded is { Kind: NodeKind.Text } node && TimeTexts.Moment(node.Text) is { } at && recorded.TryGetValue(link.Target.Value, out var before) && at.ToInstant() < before)
                faults.Warning(node.Spot, "REC002", Quote.Of(node.Text) + ", before the \"recordedAt\" of " + Quote.Of(link.Target.Value) + ", " + Moments.Text(before), "an instant not before that");
        }
    }

    /// <summary>Follows what each record replaces; each is walked over once.</summary>
    private void Circles()
    {
        var next = new Dictionary<string, Link>();
        foreach (var link in _links.Where(link => link.Id is { Length: > 0 }))
            next[link.Id!] = link;
        var done = new HashSet<string>();
        foreach (var start in next.Keys.ToArray())
        {
            var path = new List<Link>();
            var onPath = new Dictionary<string, int>();
            var id = start;
            while (next.TryGetValue(id, out var link) && !done.Contains(id) && !onPath.ContainsKey(id))
            {
                onPath.Add(id, path.Count);
                path.Add(link);
                id = link.Target.Value;
            }
            if (onPath.TryGetValue(id, out var from))
                Tell(path.GetRange(from, path.Count - from));
            done.UnionWith(onPath.Keys);
        }
    }

    private void Tell(List<Link> circle)
    {
        var last = circle.OrderBy(link => link.Target.Spot.Position).Last();
        var ids = string.Join(", ", circle.Take(MostShown).Select(link => link.Id)) + (circle.Count > MostShown ? ", …" : string.Empty);
        faults.Error(last.Target.Spot, "REC007", "a circle of " + ids, "records none of which comes twice");
    }

    private sealed record Link(string? Id, Told<string> Target, Node? Recorded);
}
