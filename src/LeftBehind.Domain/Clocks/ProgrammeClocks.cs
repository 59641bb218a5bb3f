using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How the clocks of incidents are read.</summary>
public static class ProgrammeClocks
{
    /// <summary>The clocks of all incidents of a log at an instant, for the children of the roster that are left behind; by deadline.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static IReadOnlyList<EscalationClock> Clocks(this CareProgramme programme, CareLog log, Instant now)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(log, nameof(log));
        var children = new IncidentChildren(programme.Timeline, programme.Knowledge.Everything);
        return new ClockMaker(programme.Policy, programme.Calendar.Zone, new LogView(log, programme.Calendar.Zone, Knowledge.Everything), children).At(now);
    }

    /// <summary>The clocks of all incidents of a log at an instant, where no roster is at hand; by deadline.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static IReadOnlyList<EscalationClock> Clocks(this Policy policy, SchoolCalendar calendar, CareLog log, Instant now)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(calendar, nameof(calendar));
        Argument.NotNull(log, nameof(log));
        return new ClockMaker(policy, calendar.Zone, new LogView(log, calendar.Zone, Knowledge.Everything), null).At(now);
    }
}
