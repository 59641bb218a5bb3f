using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How many obligations are open. Immutable; equal when all numbers are equal.</summary>
public sealed record WorkCount
{
    private WorkCount(int open, int overdue, int dueToday, int nobody) => (Open, Overdue, DueToday, Nobody) = (open, overdue, dueToday, nobody);

    /// <summary>Due or overdue.</summary>
    public int Open { get; }

    /// <summary>Of these, those whose window is over.</summary>
    public int Overdue { get; }

    /// <summary>Of these, those whose window ends on the day of the question.</summary>
    public int DueToday { get; }

    /// <summary>Of these, those for which nobody is there to act.</summary>
    public int Nobody { get; }

    internal static WorkCount None { get; } = new(0, 0, 0, 0);

    /// <summary>The four numbers.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Open} open, {Overdue} overdue, {DueToday} due today, {Nobody} nobody's");

    internal static WorkCount Of(IEnumerable<Obligation> open, LocalDate today)
    {
        var count = None;
        foreach (var obligation in open)
        {
            count = count.Plus(new WorkCount(
                1,
                obligation.Status == ObligationStatus.Overdue ? 1 : 0,
                obligation.Status == ObligationStatus.Due && obligation.WindowEnd == today ? 1 : 0,
                obligation.Responsible.IsNobody ? 1 : 0));
        }
        return count;
    }

    internal WorkCount Plus(WorkCount other) => new(Open + other.Open, Overdue + other.Overdue, DueToday + other.DueToday, Nobody + other.Nobody);
}
