using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How the pairings of a programme's school are looked at.</summary>
public static class ProgrammePairings
{
    /// <summary>What is wrong with the pairings in a range, by the rules in force on each day; by first day, last day, kind, who and kind of pairing.</summary>
    public static IReadOnlyList<PairingFinding> PairingFindings(this CareProgramme programme, DateInterval range)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(range, nameof(range));
        return new PairingFinder(programme.Timeline, programme.Knowledge.Everything, Span(range)).Find();
    }

    /// <summary>
    /// The best helpers for the children that lack one, under the limits of the version in force on the first day of the range and on the days of it on which that version is in force.
    /// Best is, in this order: the fewest children without any helper, the fewest places missing, the most helpers of the child's own class, of its village,
    /// with a sibling already; the most even load; the smallest ids.
    /// </summary>
    public static PairingProposal ProposePairings(this CareProgramme programme, DateInterval range)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(range, nameof(range));
        return new PairingProposer(programme.Timeline, programme.Knowledge.Everything, Span(range)).Propose();
    }

    private static DaySpan Span(DateInterval range) => new(Day.Number(range.Start), Day.Number(range.End));
}
