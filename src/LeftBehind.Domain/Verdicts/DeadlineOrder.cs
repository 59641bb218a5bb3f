using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Which of two deadlines comes first, whenever an incident happens: days counted as 24 hours each, as where no clock is put forward or back.</summary>
internal static class DeadlineOrder
{
    public static VerdictKind Of(Deadline before, ClockStart from, Deadline after, ClockStart laterFrom)
    {
        if (before == Deadline.Promptly || after == Deadline.Promptly)
            return before == after ? VerdictKind.Equal : before == Deadline.Promptly ? VerdictKind.Stricter : VerdictKind.Laxer;
        if ((before == Deadline.Immediately) != (after == Deadline.Immediately))
            return VerdictKind.Incomparable; // a word that cannot be breached beside a number that can
        return Directions.Together(new[] { Number(before, after), Directions.Larger(from == ClockStart.Occurred, laterFrom == ClockStart.Occurred) });
    }

    private static VerdictKind Number(Deadline before, Deadline after)
    {
        if (before == after)
            return VerdictKind.Equal;
        var (earlier, later) = (Reach(before), Reach(after));
        return later.Last <= earlier.First ? VerdictKind.Stricter : earlier.Last <= later.First ? VerdictKind.Laxer : VerdictKind.Incomparable;
    }

    /// <summary>How soon and how late after the start it can be.</summary>
    private static (Duration First, Duration Last) Reach(Deadline deadline) => deadline.Days is { } days
        ? (Duration.FromDays(days), Duration.FromDays(days + 1))
        : (deadline.Elapsed!.Value, deadline.Elapsed.Value);
}
