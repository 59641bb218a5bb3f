using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What may contradict what in a log; codes as in <c>docs/faults.md</c>.</summary>
internal static class CareLogChecks
{
    public static List<Fault> Of(IReadOnlyList<CareRecord> records, IReadOnlyList<Retraction> retractions, IReadOnlyList<Excusal> excusals, IReadOnlyList<Incident> incidents)
    {
        var faults = new List<Fault>();
        var byId = new Dictionary<string, CareRecord>();
        foreach (var record in records)
        {
            if (byId.ContainsKey(record.Id))
                faults.Add(Twice("records", record.Id));
            else
                byId.Add(record.Id, record);
            if (record.IncidentId is not null && record.Moment is null)
                faults.Add(new Fault("REC001", $"$.records['{record.Id}'].on", "a date", "an instant, as it answers an incident"));
        }
        Retractions(retractions, byId, faults);
        Replacements(records, byId, faults);
        Twice("excusals", excusals.Select(excusal => excusal.Id), faults);
        Twice("incidents", incidents.Select(incident => incident.Id), faults);
        return faults;
    }

    private static void Retractions(IReadOnlyList<Retraction> retractions, Dictionary<string, CareRecord> records, List<Fault> faults)
    {
        var seen = new HashSet<string>();
        foreach (var retraction in retractions)
        {
            if (!seen.Add(retraction.Id) || records.ContainsKey(retraction.Id))
                faults.Add(Twice("records", retraction.Id));
            if (!records.ContainsKey(retraction.RecordId))
                faults.Add(Unknown($"$.records['{retraction.Id}'].retracts", retraction.RecordId, records));
        }
    }

    private static void Replacements(IReadOnlyList<CareRecord> records, Dictionary<string, CareRecord> byId, List<Fault> faults)
    {
        var safe = new HashSet<string>();
        foreach (var record in records)
        {
            if (record.Replaces is { } replaced && !byId.ContainsKey(replaced))
                faults.Add(Unknown($"$.records['{record.Id}'].replaces", replaced, byId));
            else if (Circle(record, byId, safe) is { } circle)
                faults.Add(new Fault("REC007", $"$.records['{record.Id}'].replaces", "a circle of " + string.Join(", ", circle), "none of them twice"));
        }
    }

    /// <summary>The ids of the circle that following the replacements from a record runs into, or null; each record is walked over once.</summary>
    private static List<string>? Circle(CareRecord record, Dictionary<string, CareRecord> byId, HashSet<string> safe)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>();
        for (CareRecord? next = record; next is not null && !safe.Contains(next.Id); next = next.Replaces is { } id && byId.TryGetValue(id, out var replaced) ? replaced : null)
        {
            if (!onPath.Add(next.Id))
            {
                safe.UnionWith(path);
                return path.GetRange(path.IndexOf(next.Id), path.Count - path.IndexOf(next.Id));
            }
            path.Add(next.Id);
        }
        safe.UnionWith(path);
        return null;
    }

    private static void Twice(string list, IEnumerable<string> ids, List<Fault> faults)
    {
        var seen = new HashSet<string>();
        foreach (var id in ids)
        {
            if (!seen.Add(id))
                faults.Add(Twice(list, id));
        }
    }

    private static Fault Twice(string list, string id) => new("DOC021", $"$.{list}['{id}'].id", id + ", which stands there already", "an id that is unique in its list");

    private static Fault Unknown(string path, string id, Dictionary<string, CareRecord> records) =>
        new("REC006", path, id, "the id of a record of the log", Nearest.Of(id, records.Keys));
}
