using System;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How what was done is put to another policy.</summary>
public static class ProgrammeReplay
{
    /// <summary>What would have been met and missed under another policy by what people really did.</summary>
    /// <param name="programme">The programme that held.</param>
    /// <param name="next">The policy in its place. A version is in force from its date on: to put last term to a later version take <c>policy.Only(id)</c>.</param>
    /// <param name="range">The days in which the windows begin.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <param name="log">What was entered.</param>
    /// <exception cref="ArgumentNullException">One of these is null.</exception>
    public static Replay Replay(this CareProgramme programme, Policy next, DateInterval range, AsOf asOf, CareLog log)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(next, nameof(next));
        return new Replay(programme.Ledger(range, asOf, log), next.For(programme.Calendar, programme.School).Ledger(range, asOf, log));
    }
}
