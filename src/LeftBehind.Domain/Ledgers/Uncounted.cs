using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The records around an obligation's window that are not credited to it, with the reason.</summary>
internal sealed class Uncounted(LedgerData data, DutyLine line, int subject, AsOf asOf)
{
    private readonly Qualification _qualification = new(data.Facts, data.Log);
    private readonly Dictionary<string, string> _elsewhere = CreditedKeys(data);

    public IReadOnlyList<UncountedRecord> Around(Obligation obligation)
    {
        var (first, last) = (Math.Min(obligation.Row.From, obligation.Row.Block.From), Math.Max(obligation.Row.GraceEnd, obligation.Row.Block.To));
        var counted = new HashSet<string>(obligation.Records.Select(record => record.Id));
        return data.Log.Log.Records
            .Where(record => line.Asks(record.Action) && !counted.Contains(record.Id) && Concerns(record))
            .Select(record => (Record: record, Date: data.Log.DateOf(record)))
            .Where(item => item.Date >= first && item.Date <= last)
            .OrderBy(item => item.Date)
            .ThenBy(item => item.Record.Id, StringComparer.Ordinal)
            .Select(item => Why(obligation, item.Record, item.Date))
            .ToArray();
    }

    private static Dictionary<string, string> CreditedKeys(LedgerData data)
    {
        var keys = new Dictionary<string, string>();
        for (var row = 0; row < data.Rows.Length; row++)
        {
            foreach (var place in data.CreditsOf(data.Rows[row]))
                keys[data.Log[place].Id] = new Obligation(data, row).Key;
        }
        return keys;
    }

    private bool Concerns(CareRecord record) => _qualification.ConcernedBy(record, line.Kind).Contains(subject);

    private UncountedRecord Why(Obligation obligation, CareRecord record, int date)
    {
        var place = Array.FindIndex(data.Log.Standing, item => item.Record.Id == record.Id);
        if (place < 0)
        {
            return data.Log.Knowledge.Has(data.Log.KnownAt(record))
                ? new UncountedRecord(record, UncountedReason.TakenOut, TakenOutBy(record.Id))
                : new UncountedRecord(record, UncountedReason.NotKnown);
        }
        if (date > Day.Number(asOf.Date))
            return new UncountedRecord(record, UncountedReason.Later);
        if (record.Result != CareResult.Accomplished)
            return new UncountedRecord(record, UncountedReason.NotAccomplished);
        if (!_qualification.Fits(place, obligation.Row.Block.Duty, subject))
            return new UncountedRecord(record, UncountedReason.RoleNotAccepted);
        if (_elsewhere.TryGetValue(record.Id, out var key))
            return new UncountedRecord(record, UncountedReason.CountedElsewhere, key);
        return new UncountedRecord(record, Fits(obligation, record, date) ? UncountedReason.Extra : UncountedReason.OutsideWindow);
    }

    private static bool Fits(Obligation obligation, CareRecord record, int date) =>
        date >= obligation.Row.From && date <= obligation.Row.GraceEnd && (record.For is not { } day || obligation.Window.Contains(day));

    private string? TakenOutBy(string recordId) =>
        data.Log.Log.Records.Where(record => record.Replaces == recordId).Select(record => record.Id)
            .Concat(data.Log.Log.Retractions.Where(retraction => retraction.RecordId == recordId).Select(retraction => retraction.Id))
            .OrderBy(id => id, StringComparer.Ordinal)
            .FirstOrDefault();
}
