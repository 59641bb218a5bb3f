using System;
using System.Collections.Generic;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>Reads files of entries into a log.</summary>
internal static class EntriesReader
{
    public static CareLog? Records(Stream stream, FaultSink faults) => Records(stream, faults, null);

    public static CareLog? Records(Stream stream, FaultSink faults, Action<Told<CareRecord>, FaultSink>? check)
    {
        var reader = new RecordsReader(faults, check);
        EntryFile.Read(stream, faults, EntryKinds.Expecting(EntryKinds.Records, faults, reader.Take));
        return reader.Log();
    }

    public static CareLog? Excusals(Stream stream, FaultSink faults) =>
        Entries(stream, faults, EntryKinds.Excusals, ExcusalReader.Kind) is { } excusals
            ? new CareLog(Array.Empty<CareRecord>(), Array.Empty<Retraction>(), excusals, Array.Empty<Incident>())
            : null;

    public static CareLog? Incidents(Stream stream, FaultSink faults) => Incidents(stream, faults, null);

    public static CareLog? Incidents(Stream stream, FaultSink faults, Action<Told<Incident>, FaultSink>? check) =>
        Entries(stream, faults, EntryKinds.Incidents, IncidentReader.Kind, check) is { } incidents
            ? new CareLog(Array.Empty<CareRecord>(), Array.Empty<Retraction>(), Array.Empty<Excusal>(), incidents)
            : null;

    private static T[]? Entries<T>(Stream stream, FaultSink faults, string name, Kind<T> kind, Action<Told<T>, FaultSink>? check = null)
    {
        var (ids, entries) = (new EntryIds(faults), new List<T>());
        EntryFile.Read(stream, faults, EntryKinds.Expecting(name, faults, entry =>
        {
            if (entry is null)
                return;
            ids.Add(entry, Ids.Of(entry, "id"));
            var told = kind.Read(entry, faults);
            check?.Invoke(told, faults);
            if (told.IsGiven)
                entries.Add(told.Value);
        }));
        return faults.Errors > 0 ? null : entries.ToArray();
    }
}
