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
    private readonly Dictionary<(SubjectKind Kind, string Id), List<int>> _bySubject = new();
    private readonly DateTimeZone _zone;

    public LogView(CareLog log, DateTimeZone zone, Knowledge knowledge)
    {
        (Log, _zone, Knowledge) = (log, zone, knowledge);
        Incidents = new IncidentDates(log.Incidents, zone);
        Excusals = log.Excusals.Where(excusal => knowledge.Has(excusal.RecordedAt ?? StartOf(excusal.Days.Start))).ToArray();
        var known = log.Records.Where(record => knowledge.Has(KnownAt(record))).ToArray();
        var takenOut = TakenOut(known);
        Standing = known.Where(record => !takenOut.Contains(record.Id)).Select(record => (Date: DateOf(record), Record: record)).ToArray();
        Array.Sort(Standing, static (a, b) => a.Date != b.Date ? a.Date.CompareTo(b.Date) : string.CompareOrdinal(a.Record.Id, b.Record.Id));
        for (var i = 0; i < Standing.Length; i++)
            Index(i);
    }

    public CareLog Log { get; }

    public Knowledge Knowledge { get; }

    public IncidentDates Incidents { get; }

    public IReadOnlyList<Excusal> Excusals { get; }

    /// <summary>The records that stand, in the order of date and id.</summary>
    public (int Date, CareRecord Record)[] Standing { get; }

    public CareRecord this[int place] => Standing[place].Record;

    public int Date(int place) => Standing[place].Date;

    /// <summary>The records that list a child, name a class, or were made by a person.</summary>
    public List<int> About(SubjectKind kind, string id) => _bySubject.TryGetValue((kind, id), out var places) ? places : None;

    /// <summary>When a record became known: when it was entered, else with the deed.</summary>
    public Instant KnownAt(CareRecord record) => record.RecordedAt ?? record.Moment ?? StartOf(record.Day!.Value);

    public int DateOf(CareRecord record) => record.Moment is { } moment ? Day.In(_zone, moment) : Day.Number(record.Day!.Value);

    /// <summary>Whether a record was entered more than 7 days after its date.</summary>
    public bool IsRecordedLate(int place) => this[place].RecordedAt is { } entered && Day.In(_zone, entered) - Date(place) > 7;

    private HashSet<string> TakenOut(CareRecord[] known)
    {
        var takenOut = new HashSet<string>(known.Select(record => record.Replaces).OfType<string>());
        takenOut.UnionWith(Log.Retractions.Where(retraction => Knowledge.Has(retraction.RecordedAt)).Select(retraction => retraction.RecordId));
        return takenOut;
    }

    private Instant StartOf(LocalDate day) => _zone.AtStartOfDay(day).ToInstant();

    private void Index(int place)
    {
        var record = this[place];
        foreach (var child in record.Children)
            Add((SubjectKind.Child, child), place);
        if (record.ClassId is { } @class)
            Add((SubjectKind.Class, @class), place);
        Add((SubjectKind.Staff, record.By), place);
    }

    private void Add((SubjectKind Kind, string Id) subject, int place)
    {
        if (!_bySubject.TryGetValue(subject, out var places))
            _bySubject.Add(subject, places = new());
        if (places.Count == 0 || places[places.Count - 1] != place)
            places.Add(place);
    }
}
