using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Writes the entries of a log, one a line.</summary>
internal static class EntriesWriter
{
    public static void Records(CareLog log, TextWriter writer) => Lines(log.Records.Select(Record).Concat(log.Retractions.Select(Retraction)), writer);

    public static void Excusals(CareLog log, TextWriter writer) => Lines(log.Excusals.Select(Excusal), writer);

    public static void Incidents(CareLog log, TextWriter writer) => Lines(log.Incidents.Select(Incident), writer);

    private static void Lines(IEnumerable<OutObject> entries, TextWriter writer)
    {
        foreach (var entry in entries)
        {
            writer.Write(entry.Flat);
            writer.Write('\n');
        }
    }

    private static OutObject Record(CareRecord record) => new OutObject()
        .Put("id", record.Id)
        .Put("action", record.Action)
        .Put("on", record.Day)
        .Put("on", record.Moment)
        .Put("by", record.By)
        .Put("role", record.Role)
        .PutSome("children", record.Children)
        .Put("class", record.ClassId)
        .Put("result", record.Result == CareResult.Accomplished ? null : record.Result, ClosedLists.Result)
        .Put("medium", record.Medium)
        .Put("recordedAt", record.RecordedAt)
        .Put("incident", record.IncidentId)
        .Put("party", record.Party)
        .Put("step", record.StepId)
        .PutSome("evidence", record.Evidence)
        .Put("for", record.For)
        .Put("replaces", record.Replaces);

    private static OutObject Retraction(Retraction retraction) => new OutObject()
        .Put("id", retraction.Id)
        .Put("retracts", retraction.RecordId)
        .Put("by", retraction.By)
        .Put("recordedAt", retraction.RecordedAt);

    private static OutObject Excusal(Excusal excusal) => new OutObject()
        .Put("id", excusal.Id)
        .Put("duties", excusal.Duties)
        .Put("children", excusal.Children)
        .Put("classes", excusal.Classes)
        .Put("staff", excusal.Staff)
        .Put("from", excusal.Days.Start)
        .Put("to", excusal.Days.End)
        .Put("reason", excusal.Reason)
        .Put("recordedAt", excusal.RecordedAt);

    private static OutObject Incident(Incident incident) => new OutObject()
        .Put("id", incident.Id)
        .Put("kind", incident.Kind)
        .Put("severity", incident.Severity)
        .PutSome("children", incident.Children)
        .Put("occurredAt", incident.OccurredAt)
        .Put("awareAt", incident.AwareAt)
        .Put("by", incident.By)
        .Put("standDownAt", incident.StandDownAt)
        .Put("recordedAt", incident.RecordedAt);
}
