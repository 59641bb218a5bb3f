using System;
using System.Threading;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>
/// A policy laid over a calendar and a school: ask it for plans and ledgers. Immutable, safe to share between threads, and worth keeping:
/// what depends on policy, calendar and facts alone is worked out once. Made by <see cref="CareProgrammes.For"/>.
/// </summary>
public sealed class CareProgramme
{
    private readonly Lazy<Slots> _slots;

    internal CareProgramme(Policy policy, SchoolCalendar calendar, School school)
    {
        (Policy, Calendar, School) = (policy, calendar, school);
        Timeline = new PolicyTimeline(policy, calendar);
        _slots = new(() => new Slots(Timeline));
        Knowledge = new SchoolKnowledge(new SchoolIndex(school), Timeline);
    }

    /// <summary>The rules.</summary>
    public Policy Policy { get; }

    /// <summary>The terms and holidays.</summary>
    public SchoolCalendar Calendar { get; }

    /// <summary>The facts.</summary>
    public School School { get; }

    internal PolicyTimeline Timeline { get; }

    internal SchoolKnowledge Knowledge { get; }

    internal Slots Slots => _slots.Value;

    /// <summary>What will be owed: the obligations whose windows begin in a range, before anything is done.</summary>
    /// <param name="range">The days in which the windows begin.</param>
    /// <param name="log">Its excusals and incidents count, its records do not.</param>
    /// <param name="knownAt">What was entered after this instant is left out; null: all that is given is known.</param>
    public Obligations Plan(DateInterval range, CareLog log, Instant? knownAt = null)
    {
        Check(range, log);
        var maker = new LedgerMaker(this, log, knownAt, null);
        return new Obligations(maker.Make(Day.Number(range.Start), Day.Number(range.End), Earlier.LeftOut, null, CancellationToken.None));
    }

    /// <summary>What is owed and what has become of it: the obligations whose windows begin in a range.</summary>
    /// <param name="range">The days in which the windows begin.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="log">What was entered.</param>
    /// <param name="progress">Told how many duties are done, or null.</param>
    /// <param name="cancellation">Stops the work; nothing is returned then.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Ledger Ledger(DateInterval range, AsOf asOf, CareLog log, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        Make(range, asOf, log, Earlier.LeftOut, progress, cancellation);

    /// <summary>The same, with the obligations that began before the range, reach into it with their grace, and are not fulfilled.</summary>
    /// <param name="range">The days in which the windows begin.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="log">What was entered.</param>
    /// <param name="progress">Told how many duties are done, or null.</param>
    /// <param name="cancellation">Stops the work; nothing is returned then.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Ledger LedgerWithEarlierOpen(DateInterval range, AsOf asOf, CareLog log, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        Make(range, asOf, log, Earlier.IfOpen, progress, cancellation);

    /// <summary>Policy, calendar and school.</summary>
    public override string ToString() => $"{Policy} on {Calendar.Id} at {School}";

    private static void Check(DateInterval range, CareLog log)
    {
        Argument.NotNull(range, nameof(range));
        Argument.NotNull(log, nameof(log));
        if (range.Start.PlusYears(30) < range.End)
            throw new ArgumentOutOfRangeException(nameof(range), DateRange.Between(range).ToString(), "Allowed are at most 30 years from " + LocalDatePattern.Iso.Format(range.Start) + ".");
    }

    internal Ledger Make(DateInterval range, AsOf asOf, CareLog log, Earlier earlier, IProgress<int>? progress, CancellationToken cancellation)
    {
        Check(range, log);
        Argument.NotNull(asOf, nameof(asOf));
        var maker = new LedgerMaker(this, log, asOf.KnownAt, Day.Number(asOf.Date));
        return new Ledger(maker.Make(Day.Number(range.Start), Day.Number(range.End), earlier, progress, cancellation), range, asOf, earlier);
    }
}
