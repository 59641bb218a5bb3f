using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// A log as it is known at some instant: the records that stand, in the order of date and id, found by whom they concern. Sections 1 and 5.
/// A record is known by its place in that order.
/// </summary>
internal sealed class LogView
{
    private static readonly List<int> None = new();
    private readonly Lazy<Dictionary<(SubjectKind Kind, string Id), List<int>>> _bySubject;
    private DeedIndex? _deeds;

    public LogView(CareLog log, DateTimeZone zone, Knowledge knowledge)
    {
        (Log, Zone, Knowledge) = (log, zone, knowledge);
        Incidents = new IncidentDates(log.Incidents, zone);
        Excusals = log.Excusals.Where(excusal => knowledge.Has(excusal.RecordedAt ?? StartOf(excusal.Days.Start))).ToArray();
        var known = knowledge.At is null ? log.Records : log.Records.Where(record => knowledge.Has(KnownAt(record))).ToArray();
        var takenOut = TakenOut(known);
        Standing = known.Where(record => takenOut.Count == 0 || !takenOut.Contains(record.Id)).Select(record => (Date: DateOf(record), Record: record)).ToArray();
        Array.Sort(Standing, static (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : string.CompareOrdinal(a.Record.Id, b.Record.Id));
        _bySubject = new(BySubject);
    }

    public CareLog Log { get; }

    public DateTimeZone Zone { get; }

    public Knowledge Knowledge { get; }

    public IncidentDates Incidents { get; }

    public IReadOnlyList<Excusal> Excusals { get; }

    /// <summary>The records that stand, in the order of date and id.</summary>
    public (int Date, CareRecord Record)[] Standing { get; }

    public CareRecord this[int place] => Standing[place].Record;

    public int Date(int place) => Standing[place].Date;

    /// <summary>The records that list a child, name a class, or were made by a person.</summary>
    public List<int> About(SubjectKind kind, string id) => _bySubject.Value.TryGetValue((kind, id), out var places) ? places : None;

    /// <summary>When a record became known: when it was entered, else with the deed.</summary>
    public Instant KnownAt(CareRecord record) => record.RecordedAt ?? record.Moment ?? StartOf(record.Day!.Value);

    public int DateOf(CareRecord record) => record.Moment is { } moment ? Day.In(Zone, moment) : Day.Number(record.Day!.Value);

    /// <summary>Whether a record was entered more than 7 days after its date.</summary>
    public bool IsRecordedLate(int place) => this[place].RecordedAt is { } entered && Day.In(Zone, entered) - Date(place) > 7;

    /// <summary>The records by subject and action; kept for the next ledger of the same facts.</summary>
    public DeedIndex DeedsFor(FactsView facts, DutyCodes codes) =>
        _deeds is { } deeds && deeds.IsFor(facts, codes) ? deeds : _deeds = new DeedIndex(this, facts, codes);

    private HashSet<string> TakenOut(IReadOnlyList<CareRecord> known)
    {
        var takenOut = new HashSet<string>(known.Select(record => record.Replaces).OfType<string>());
        takenOut.UnionWith(Log.Retractions.Where(retraction => Knowledge.Has(retraction.RecordedAt)).Select(retraction => retraction.RecordId));
        return takenOut;
    }

    private Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    private Dictionary<(SubjectKind Kind, string Id), List<int>> BySubject()
    {
        var bySubject = new Dictionary<(SubjectKind Kind, string Id), List<int>>();
        for (var place = 0; place < Standing.Length; place++)
        {
            var record = this[place];
            foreach (var child in record.Children)
                Add(bySubject, (SubjectKind.Child, child), place);
            if (record.ClassId is { } @class)
                Add(bySubject, (SubjectKind.Class, @class), place);
            Add(bySubject, (SubjectKind.Staff, record.By), place);
        }
        return bySubject;
    }

    private static void Add(Dictionary<(SubjectKind Kind, string Id), List<int>> bySubject, (SubjectKind Kind, string Id) subject, int place)
    {
        if (!bySubject.TryGetValue(subject, out var places))
            bySubject.Add(subject, places = new());
        if (places.Count == 0 || places[places.Count - 1] != place)
            places.Add(place);
    }
}
