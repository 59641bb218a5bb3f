using System;

namespace LeftBehind.Domain;

/// <summary>Who does or is told something: a role of the staff, a kind of helper, or a party of the family. An open list: the well-known values are here, a policy may use its own.</summary>
public sealed class Role : Code, IEquatable<Role>
{
    /// <summary>The role of the given code.</summary>
    /// <exception cref="ArgumentException">The code does not fit the grammar of codes.</exception>
    public Role(string value)
        : base(value)
    {
    }

    /// <summary>The teacher paired with the child (<c>mentor</c>).</summary>
    public static Role Mentor { get; } = new("mentor");

    /// <summary>A pupil who helps another (<c>peer-helper</c>).</summary>
    public static Role PeerHelper { get; } = new("peer-helper");

    /// <summary>A member of staff who stands in for a parent (<c>loving-parent</c>).</summary>
    public static Role LovingParent { get; } = new("loving-parent");

    /// <summary>Who acts as a parent at school (<c>acting-parent</c>).</summary>
    public static Role ActingParent { get; } = new("acting-parent");

    /// <summary>Who acts as a parent in the village or community (<c>community-parent</c>).</summary>
    public static Role CommunityParent { get; } = new("community-parent");

    /// <summary>A volunteer paired with the child (<c>volunteer</c>).</summary>
    public static Role Volunteer { get; } = new("volunteer");

    /// <summary>The homeroom teacher of the class (<c>homeroom-teacher</c>).</summary>
    public static Role HomeroomTeacher { get; } = new("homeroom-teacher");

    /// <summary>The parents, as a family (<c>parents</c>).</summary>
    public static Role Parents { get; } = new("parents");

    /// <summary>Whoever looks after the child at home, as a family (<c>substitute-guardian</c>).</summary>
    public static Role SubstituteGuardian { get; } = new("substitute-guardian");

    /// <summary>The school, nobody in person (<c>school</c>).</summary>
    public static Role School { get; } = new("school");

    /// <summary>The class, nobody in person (<c>class</c>).</summary>
    public static Role Class { get; } = new("class");

    /// <summary>Every member of staff (<c>staff</c>).</summary>
    public static Role Staff { get; } = new("staff");

    /// <summary>Anybody: only where a duty says from whom it accepts records (<c>anyone</c>).</summary>
    public static Role Anyone { get; } = new("anyone");

    /// <summary>The education authority above the school (<c>authority</c>).</summary>
    public static Role Authority { get; } = new("authority");

    /// <summary>A member of the group that leads the care work (<c>leading-group-member</c>).</summary>
    public static Role LeadingGroupMember { get; } = new("leading-group-member");

    /// <summary>The head of the school (<c>principal</c>).</summary>
    public static Role Principal { get; } = new("principal");

    /// <summary>Whether who holds the role is found in the pairings of the child.</summary>
    public bool IsPairing => Value is "mentor" or "peer-helper" or "loving-parent" or "acting-parent" or "community-parent" or "volunteer";

    /// <summary>Whether the family bears the role: no person is named, and nothing is unassigned.</summary>
    public bool IsFamily => Value is "parents" or "substitute-guardian";

    /// <summary>Whether the roster lists who holds the role.</summary>
    internal bool IsRosterRole => !IsPairing && !IsFamily && Value is not ("homeroom-teacher" or "school" or "class" or "staff");

    /// <inheritdoc/>
    public bool Equals(Role? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Role);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
