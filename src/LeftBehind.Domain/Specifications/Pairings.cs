using System.Diagnostics.Contracts;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Specs of pairings. Each call gives a new one. A pairing that was withdrawn is never in force.</summary>
public static class Pairings
{
    /// <summary>In force on the day, whether or not the child is enrolled and the helper there.</summary>
    [Pure]
    public static Spec<Pairing> InForceOn(LocalDate day) => new(
        "in force on " + InForce.Iso(day),
        p => p.When.Start <= day && (p.When.End == null || p.When.End >= day) && p.When.WithdrawnAt == null,
        p => p.When.HoldsOn(day));

    /// <summary>Of the kind.</summary>
    /// <exception cref="System.ArgumentNullException">No kind was given.</exception>
    [Pure]
    public static Spec<Pairing> OfKind(Role kind)
    {
        Argument.NotNull(kind, nameof(kind));
        return new("of kind " + kind.Value, p => p.Kind == kind, p => p.Kind == kind);
    }

    /// <summary>Of the child who is helped.</summary>
    /// <exception cref="System.ArgumentException">It is not an id.</exception>
    [Pure]
    public static Spec<Pairing> For(string childId)
    {
        Argument.Id(childId, nameof(childId));
        return new("for child " + childId, p => p.ChildId == childId, p => p.ChildId == childId);
    }

    /// <summary>Of the helper: a member of staff, or another child.</summary>
    /// <exception cref="System.ArgumentException">It is not an id.</exception>
    [Pure]
    public static Spec<Pairing> By(string helperId)
    {
        Argument.Id(helperId, nameof(helperId));
        return new("by helper " + helperId, p => p.HelperId == helperId, p => p.HelperId == helperId);
    }
}
