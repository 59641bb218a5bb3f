using System.Diagnostics.Contracts;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Specs of care records, as they were entered: whether a record was taken out since, and what it is worth, a ledger says. Each call gives a new one.</summary>
public static class Records
{
    /// <summary>Of the action.</summary>
    /// <exception cref="System.ArgumentNullException">No action was given.</exception>
    [Pure]
    public static Spec<CareRecord> ByAction(CareAction action)
    {
        Argument.NotNull(action, nameof(action));
        return new("of action " + action.Value, r => r.Action == action, r => r.Action == action);
    }

    /// <summary>Dated from the one day to the other, both included; an instant belongs to its date in the zone, which is the school's.</summary>
    /// <exception cref="System.ArgumentException">The last day is before the first, or there is no zone.</exception>
    [Pure]
    public static Spec<CareRecord> InSpan(LocalDate from, LocalDate to, DateTimeZone zone)
    {
        Argument.NotNull(zone, nameof(zone));
        Children.InOrder(from, to, nameof(to));
        var days = new Spec<CareRecord>("by day", r => r.Day >= from && r.Day <= to, r => r.Day is { } day && from <= day && day <= to);
        var moments = ZoneDays.Between(from, to, zone).Select(span => At(span.Start, span.End));
        return moments.Aggregate(days, (all, some) => all | some).As($"from {InForce.Iso(from)} to {InForce.Iso(to)} in {zone.Id}");
    }

    /// <summary>Of the action, and dated from the one day to the other.</summary>
    /// <exception cref="System.ArgumentException">The last day is before the first, or there is no action or zone.</exception>
    [Pure]
    public static Spec<CareRecord> ByActionInSpan(CareAction action, LocalDate from, LocalDate to, DateTimeZone zone) => ByAction(action) & InSpan(from, to, zone);

    /// <summary>Naming the child among those for whom it was done; a record of a whole class names none.</summary>
    /// <exception cref="System.ArgumentException">It is not an id.</exception>
    [Pure]
    public static Spec<CareRecord> For(string childId)
    {
        Argument.Id(childId, nameof(childId));
        return new("for child " + childId, r => r.Children.Contains(childId), r => r.Children.Contains(childId));
    }

    /// <summary>Done by the person of the id.</summary>
    /// <exception cref="System.ArgumentException">It is not an id.</exception>
    [Pure]
    public static Spec<CareRecord> By(string personId)
    {
        Argument.Id(personId, nameof(personId));
        return new("by " + personId, r => r.By == personId, r => r.By == personId);
    }

    private static Spec<CareRecord> At(Instant start, Instant end) => new(
        "by instant",
        r => r.Moment >= start && r.Moment < end,
        r => r.Moment is { } moment && start <= moment && moment < end);
}
