using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>One of the twenty rules; the library is told it as a duty, the rivals read it as it stands.</summary>
internal sealed record Rule(int Number, string Name, Rhythm Rhythm, Recurrence Recurrence, int Times, int Grace, IReadOnlyList<int> Kinds, Actor[]? Actors, Who Who = Who.All)
{
    private static readonly Role[] Roles = { Role.Mentor, Role.HomeroomTeacher, Role.Parents, Role.SubstituteGuardian, Role.Volunteer };

    public static Role RoleOf(Actor actor) => Roles[(int)actor];

    public bool IsFor(Pupil pupil) => Who switch
    {
        Who.HighRisk => pupil.IsHighRisk,
        Who.Primary => pupil.Grade <= 6,
        Who.Junior => pupil.Grade > 6,
        Who.Boarders => pupil.Boards,
        _ => true,
    };

    public Duty ToDuty() => Domain.Duty.ForEachChild(Name, Role.Mentor, Kinds.Select(Actions.Of).ToArray())
        .WithRecurrence(Recurrence)
        .WithTimes(Times)
        .WithGrace(Period.FromDays(Grace))
        .AcceptedFrom(Actors is null ? new[] { Role.Anyone } : Actors.Select(RoleOf).ToArray())
        .Only(Filter());

    private ChildFilter Filter() => Who switch
    {
        Who.HighRisk => ChildFilter.LeftBehind.InNeedOf(Need.KeyChild),
        Who.Primary => ChildFilter.LeftBehind.InGrades(1, 2, 3, 4, 5, 6),
        Who.Junior => ChildFilter.LeftBehind.InGrades(7, 8, 9),
        Who.Boarders => ChildFilter.LeftBehind.Boarding(),
        _ => ChildFilter.LeftBehind,
    };
}
