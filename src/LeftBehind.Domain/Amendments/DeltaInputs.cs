using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>All that a ledger is made of, so that one part can be put in the place of another.</summary>
internal sealed record DeltaInputs(Policy Policy, SchoolCalendar Calendar, School School, CareLog Log, AsOf AsOf)
{
    private static readonly DeltaCauseKind[] Kinds =
    {
        DeltaCauseKind.Records,
        DeltaCauseKind.Excusals,
        DeltaCauseKind.Incidents,
        DeltaCauseKind.School,
        DeltaCauseKind.Policy,
        DeltaCauseKind.Calendar,
        DeltaCauseKind.Day,
        DeltaCauseKind.Knowledge,
    };

    public static DeltaInputs Of(Ledger ledger) =>
        new(ledger.Programme.Policy, ledger.Programme.Calendar, ledger.Programme.School, ledger.Obligations.Data.Log.Log, ledger.AsOf);

    /// <summary>The parts in which two differ.</summary>
    public IReadOnlyList<DeltaCauseKind> Differing(DeltaInputs other) =>
        Kinds.Where(kind => !IsSame(kind, other)).ToArray();

    /// <summary>With one part of another.</summary>
    public DeltaInputs With(DeltaCauseKind kind, DeltaInputs other) => kind switch
    {
        DeltaCauseKind.Policy => this with { Policy = other.Policy },
        DeltaCauseKind.Calendar => this with { Calendar = other.Calendar },
        DeltaCauseKind.School => this with { School = other.School },
        DeltaCauseKind.Records => this with { Log = Joined(other.Log, Log, Log) },
        DeltaCauseKind.Excusals => this with { Log = Joined(Log, other.Log, Log) },
        DeltaCauseKind.Incidents => this with { Log = Joined(Log, Log, other.Log) },
        DeltaCauseKind.Day => this with { AsOf = At(other.AsOf, AsOf) },
        _ => this with { AsOf = At(AsOf, other.AsOf) },
    };

    private static AsOf At(AsOf date, AsOf known) => known.KnownAt is { } at ? AsOf.Day(date.Date).WithKnownAt(at) : AsOf.Day(date.Date);

    private static CareLog Joined(CareLog records, CareLog excusals, CareLog incidents) => CareLog.Empty
        .WithRecords(records.Records)
        .WithRetractions(records.Retractions)
        .WithExcusals(excusals.Excusals)
        .WithIncidents(incidents.Incidents);

    private static bool AreSame<T>(IReadOnlyList<T> here, IReadOnlyList<T> there) => here.Count == there.Count && new HashSet<T>(here).SetEquals(there);

    private bool IsSame(DeltaCauseKind kind, DeltaInputs other) => kind switch
    {
        DeltaCauseKind.Policy => Policy == other.Policy,
        DeltaCauseKind.Calendar => ReferenceEquals(Calendar, other.Calendar) || Documents.Calendar.Write(Calendar) == Documents.Calendar.Write(other.Calendar),
        DeltaCauseKind.School => ReferenceEquals(School, other.School) || Documents.Roster.Write(School) == Documents.Roster.Write(other.School),
        DeltaCauseKind.Records => AreSame(Log.Records, other.Log.Records) && AreSame(Log.Retractions, other.Log.Retractions),
        DeltaCauseKind.Excusals => AreSame(Log.Excusals, other.Log.Excusals),
        DeltaCauseKind.Incidents => AreSame(Log.Incidents, other.Log.Incidents),
        DeltaCauseKind.Day => AsOf.Date == other.AsOf.Date,
        _ => AsOf.KnownAt == other.AsOf.KnownAt,
    };
}
