using NodaTime;

namespace LeftBehind.Domain;

/// <summary>How a programme is compared with another policy.</summary>
public static class ProgrammeComparison
{
    /// <summary>What would change if another policy took the place of this programme's, for the same calendar and school.</summary>
    /// <param name="programme">The programme that holds.</param>
    /// <param name="next">The policy that would take its place.</param>
    /// <param name="range">The days in which the windows compared begin.</param>
    /// <param name="log">Its excusals and incidents count, its records do not.</param>
    /// <param name="knownAt">What was entered after this instant is left out; null: all that is given is known.</param>
    public static Change Compare(this CareProgramme programme, Policy next, DateInterval range, CareLog log, Instant? knownAt = null)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(next, nameof(next));
        var after = next.For(programme.Calendar, programme.School);
        return new Change(programme, next, range, (programme.Plan(range, log, knownAt), after.Plan(range, log, knownAt)));
    }
}
