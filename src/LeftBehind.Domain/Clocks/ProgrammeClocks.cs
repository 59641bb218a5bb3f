using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How the clocks of incidents are read.</summary>
public static class ProgrammeClocks
{
    /// <summary>The clocks of all incidents of a log at an instant, for the children of the roster that are left behind; by deadline.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static IReadOnlyList<EscalationClock> Clocks(this CareProgramme programme, CareLog log, Instant now) => Maker(programme, log).At(now);

    /// <summary>The clocks of all incidents of a log at an instant, where no roster is at hand; by deadline.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static IReadOnlyList<EscalationClock> Clocks(this Policy policy, SchoolCalendar calendar, CareLog log, Instant now) => Maker(policy, calendar, log).At(now);

    /// <summary>The first instant after another at which the state of some clock is another, if nothing more is entered; null: none. Until then no clock need be asked.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static Instant? NextChange(this CareProgramme programme, CareLog log, Instant now) => Maker(programme, log).NextChange(now);

    /// <summary>The same, where no roster is at hand.</summary>
    /// <exception cref="FaultsException">A deadline is counted from when an incident happened, and that is not given.</exception>
    public static Instant? NextChange(this Policy policy, SchoolCalendar calendar, CareLog log, Instant now) => Maker(policy, calendar, log).NextChange(now);

    private static ClockMaker Maker(CareProgramme programme, CareLog log)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(log, nameof(log));
        var children = new IncidentChildren(programme.Timeline, programme.Knowledge.Everything);
        return new ClockMaker(programme.Policy, programme.Calendar.Zone, new LogView(log, programme.Calendar.Zone, Knowledge.Everything), children);
    }

    private static ClockMaker Maker(Policy policy, SchoolCalendar calendar, CareLog log)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(calendar, nameof(calendar));
        Argument.NotNull(log, nameof(log));
        return new ClockMaker(policy, calendar.Zone, new LogView(log, calendar.Zone, Knowledge.Everything), null);
    }
}
