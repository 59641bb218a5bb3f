using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Reads a file of records and retractions, entry by entry.</summary>
internal sealed class RecordsReader(FaultSink faults, System.Action<Told<CareRecord>, FaultSink>? check)
{
    private readonly EntryIds _ids = new(faults);
    private readonly RecordLinks _links = new(faults);
    private readonly List<CareRecord> _records = new();
    private readonly List<Retraction> _retractions = new();

    public void Take(Node? entry)
    {
        if (entry is not { Kind: NodeKind.Object })
        {
            _ids.AddUnread();
            if (entry is not null)
                Kinds.WrongType(entry, faults, "an object");
        }
        else if (entry.Members.Any(member => member.Name == "retracts"))
            Retraction(entry);
        else
            Record(entry);
    }

    public CareLog? Log()
    {
        _links.Check(_ids.IsBlurred, _records, _retractions);
        return faults.Errors > 0 ? null : new CareLog(_records.ToArray(), _retractions.ToArray(), System.Array.Empty<Excusal>(), System.Array.Empty<Incident>());
    }

    private void Record(Node entry)
    {
        _ids.Add(entry, Ids.Of(entry, "id"));
        var record = RecordReader.Kind.Read(entry, faults);
        _links.AddRecord(Ids.Of(entry, "id"), Ids.Of(entry, "replaces"), Recorded(entry));
        check?.Invoke(record, faults);
        if (record.IsGiven)
            _records.Add(record.Value);
    }

    private void Retraction(Node entry)
    {
        _ids.Add(entry, Ids.Of(entry, "id"));
        var retraction = RetractionReader.Kind.Read(entry, faults);
        _links.AddRetraction(Ids.Of(entry, "retracts"), Recorded(entry));
        if (retraction.IsGiven)
            _retractions.Add(retraction.Value);
    }

    private static Node? Recorded(Node entry) => entry.Members.FirstOrDefault(member => member.Name == "recordedAt").Value;
}
