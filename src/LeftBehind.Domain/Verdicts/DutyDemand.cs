using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What a duty asks where it stands: with what its version fills in.</summary>
internal sealed record DutyDemand(PolicyVersion Version, Duty Duty)
{
    private static readonly NodaTime.LocalDate Always = new(1900, 1, 1);

    public bool IsOwedOnDays => Duty.Recurrence is not null && Duty.Modality != Modality.May;

    public int Grace => Domain.Grace.Days(Duty.Grace ?? Version.Grace);

    public decimal MinimumShare => Duty.MinimumShare ?? Version.MinimumShare;

    public int MinimumDays => Duty.MinimumDays ?? Version.MinimumDays;

    /// <summary>Attempts never excuse where none are named.</summary>
    public int AttemptsThatExcuse => Duty.AttemptsThatExcuse ?? int.MaxValue;

    public bool IsTowardParents => Duty.Party == Role.Parents;

    public bool IsForChildren => Duty.Subject is SubjectKind.Child or SubjectKind.Family or SubjectKind.Class;

    /// <summary>Null: every child counts, so that nothing is asked of it.</summary>
    public Eligibility? Eligibility => Version.Eligibility is { AwayParents: null, UnderAge: null, Needs: null } ? null : Version.Eligibility;

    /// <summary>How strongly: encouraged, reported, must.</summary>
    public int Strength => Duty.Modality switch
    {
        Modality.Must => 3,
        Modality.Reported => 2,
        _ => 1,
    };

    /// <summary>Null: anybody's.</summary>
    public IReadOnlyList<Role>? AcceptedRoles
    {
        get
        {
            var roles = Duty.AcceptedRoles ?? new[] { Duty.Bearer == Role.School || Duty.Bearer == Role.Class ? Role.Staff : Duty.Bearer };
            return roles.Contains(Role.Anyone) ? null : roles;
        }
    }

    /// <summary>A policy of this duty alone, always in force.</summary>
    public Policy Alone(string version) => new("witness", new PolicyVersion(version, Always)
    {
        Grace = Version.Grace,
        MinimumShare = Version.MinimumShare,
        MinimumDays = Version.MinimumDays,
        Eligibility = Version.Eligibility,
        Duties = new ValueList<Duty>(new[] { Duty }),
    });
}
