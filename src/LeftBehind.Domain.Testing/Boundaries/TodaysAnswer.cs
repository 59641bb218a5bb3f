using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>Adds to a case what is found in it today.</summary>
internal static class TodaysAnswer
{
    /// <summary>About the obligation of a block; if it is not there, about its first day.</summary>
    public static PolicyCase OfBlock(PolicyCase @case, DateInterval block)
    {
        var world = new CaseWorld(@case);
        var found = Owed(world.Ledger().Obligations, @case, world.Subject).FirstOrDefault(item => item.Block == block);
        return found is null ? OnDay(@case, block.Start) : Expecting(@case, found);
    }

    /// <summary>About what can be worked on that day.</summary>
    public static PolicyCase OnDay(PolicyCase @case, LocalDate day)
    {
        var world = new CaseWorld(@case);
        var why = world.Ledger().Why(@case.RuleId, world.Subject, day);
        return why.Absence is { } reason
            ? @case.With("expect-nothing", Iso.Of(day), reason.Code())
            : Expecting(@case, new Found(why.Obligations[0].Obligation));
    }

    public static PolicyCase OfClock(PolicyCase @case, int step)
    {
        var world = new CaseWorld(@case);
        var clock = world.Clocks(world.Now).First(clock => clock.StepNumber == step);
        return @case.With("expect-clock", StatementForms.Text(step), clock.State.Code());
    }

    public static IEnumerable<Found> Owed(Obligations obligations, PolicyCase @case, Subject subject)
    {
        var found = new List<Found>();
        foreach (var item in obligations.OfDuty(@case.RuleId))
        {
            if (item.Subject == subject)
                found.Add(new Found(item));
        }
        return found;
    }

    private static PolicyCase Expecting(PolicyCase @case, Found found) => @case.With("expect", Iso.Of(found.Window), found.Status.Code());
}
