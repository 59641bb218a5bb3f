using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// Everything that was entered: records and their retractions, excusals, incidents. Immutable and safe to share between threads;
/// put it to as many ledgers as you like. The order of the entries means nothing.
/// </summary>
public sealed class CareLog
{
    internal CareLog(CareRecord[] records, Retraction[] retractions, Excusal[] excusals, Incident[] incidents) =>
        (Records, Retractions, Excusals, Incidents) = (records, retractions, excusals, incidents);

    /// <summary>Nothing was entered.</summary>
    public static CareLog Empty { get; } =
        new(Array.Empty<CareRecord>(), Array.Empty<Retraction>(), Array.Empty<Excusal>(), Array.Empty<Incident>());

    /// <summary>The records, those that were taken out included.</summary>
    public IReadOnlyList<CareRecord> Records { get; }

    /// <summary>The entries that take records out.</summary>
    public IReadOnlyList<Retraction> Retractions { get; }

    /// <summary>The days on which something is asked of nobody.</summary>
    public IReadOnlyList<Excusal> Excusals { get; }

    /// <summary>What happened.</summary>
    public IReadOnlyList<Incident> Incidents { get; }

    /// <summary>A log of these records.</summary>
    /// <exception cref="FaultsException">An id stands twice, or a record replaces one that is not there, or itself in a circle.</exception>
    [Pure]
    public static CareLog Of(IEnumerable<CareRecord> records) => Empty.WithRecords(records);

    /// <summary>With these records added.</summary>
    /// <exception cref="FaultsException">An id stands twice, or a record replaces one that is not there, or itself in a circle.</exception>
    [Pure]
    public CareLog WithRecords(IEnumerable<CareRecord> records) => Checked(Joined(Records, records, nameof(records)), Retractions, Excusals, Incidents);

    /// <summary>With these retractions added.</summary>
    /// <exception cref="FaultsException">An id stands twice, or a retraction names no record of this log.</exception>
    [Pure]
    public CareLog WithRetractions(IEnumerable<Retraction> retractions) => Checked(Records, Joined(Retractions, retractions, nameof(retractions)), Excusals, Incidents);

    /// <summary>With these excusals added.</summary>
    /// <exception cref="FaultsException">An id stands twice.</exception>
    [Pure]
    public CareLog WithExcusals(IEnumerable<Excusal> excusals) => Checked(Records, Retractions, Joined(Excusals, excusals, nameof(excusals)), Incidents);

    /// <summary>With these incidents added.</summary>
    /// <exception cref="FaultsException">An id stands twice.</exception>
    [Pure]
    public CareLog WithIncidents(IEnumerable<Incident> incidents) => Checked(Records, Retractions, Excusals, Joined(Incidents, incidents, nameof(incidents)));

    /// <summary>This log and another.</summary>
    /// <exception cref="FaultsException">The two contradict each other.</exception>
    [Pure]
    public CareLog And(CareLog log)
    {
        Argument.NotNull(log, nameof(log));
        return Checked(Joined(Records, log.Records, nameof(log)), Joined(Retractions, log.Retractions, nameof(log)), Joined(Excusals, log.Excusals, nameof(log)), Joined(Incidents, log.Incidents, nameof(log)));
    }

    private static T[] Joined<T>(IReadOnlyList<T> here, IEnumerable<T> added, string name)
        where T : class
    {
        Argument.NotNull(added, name);
        return here.Concat(Argument.All(added.ToArray(), name)).ToArray();
    }

    private static CareLog Checked(IReadOnlyList<CareRecord> records, IReadOnlyList<Retraction> retractions, IReadOnlyList<Excusal> excusals, IReadOnlyList<Incident> incidents)
    {
        FaultsException.ThrowIfAny(CareLogChecks.Of(records, retractions, excusals, incidents));
        return new CareLog(records.ToArray(), retractions.ToArray(), excusals.ToArray(), incidents.ToArray());
    }
}
