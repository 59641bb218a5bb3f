using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What is owed in a range of days and what has become of it, as of a day. Immutable and safe to share between threads.</summary>
public sealed class Ledger
{
    private readonly LedgerData _data;
    private readonly Lazy<IReadOnlyList<UnmatchedRecord>> _unmatched;

    private readonly Earlier _earlier;

    internal Ledger(LedgerData data, DateInterval range, AsOf asOf, Earlier earlier)
    {
        (_data, Range, AsOf, _earlier) = (data, range, asOf, earlier);
        Obligations = new Obligations(data);
        _unmatched = new(() => new Unmatched(data).In(Day.Number(range.Start), Day.Number(range.End)).ToArray());
    }

    /// <summary>The programme that was asked.</summary>
    public CareProgramme Programme => _data.Programme;

    /// <summary>The days in which the windows begin.</summary>
    public DateInterval Range { get; }

    /// <summary>The day of the question.</summary>
    public AsOf AsOf { get; }

    /// <summary>The obligations, by window.</summary>
    public Obligations Obligations { get; }

    /// <summary>The records dated in the range that are credited to nothing, by date and id; those that answer incidents left out.</summary>
    public IReadOnlyList<UnmatchedRecord> Unmatched => _unmatched.Value;

    /// <summary>
    /// Why a duty toward a subject stands as it does on a day, or why nothing is owed: all obligations that can be worked on that day, whatever the range.
    /// </summary>
    /// <exception cref="ArgumentException">No version has the duty, or the school has no such subject.</exception>
    public Explanation Why(string dutyId, Subject subject, LocalDate on) => new Explaining(_data, AsOf).Explain(dutyId, subject, on);

    /// <summary>The same question with further records; corrections take the place of what they replace. The ledger is made anew: equal to asking with all of them at once.</summary>
    /// <exception cref="FaultsException">An id stands twice, or a record replaces one that is not there.</exception>
    public Ledger With(params CareRecord[] records) => Again(_data.Log.Log.WithRecords(records));

    /// <summary>The same question with records taken out.</summary>
    /// <exception cref="FaultsException">An id stands twice, or a retraction names no record of the log.</exception>
    public Ledger With(params Retraction[] retractions) => Again(_data.Log.Log.WithRetractions(retractions));

    /// <summary>The same question with further excusals.</summary>
    /// <exception cref="FaultsException">An id stands twice.</exception>
    public Ledger With(params Excusal[] excusals) => Again(_data.Log.Log.WithExcusals(excusals));

    /// <summary>The same question with further incidents, around which duties may hang.</summary>
    /// <exception cref="FaultsException">An id stands twice.</exception>
    public Ledger With(params Incident[] incidents) => Again(_data.Log.Log.WithIncidents(incidents));

    internal bool ShowsEarlierOpen => _earlier == Earlier.IfOpen;

    /// <summary>The range, the day and the number of obligations.</summary>
    public override string ToString() => FormattableString.Invariant($"{DateRange.Between(Range)} as of {AsOf}: {Obligations.Count} obligations");

    private Ledger Again(CareLog log) => Programme.Make(Range, AsOf, log, _earlier, null, default);
}
