namespace LeftBehind.Domain;

/// <summary>A child given to a helper for a time. Made by a <see cref="SchoolBuilder"/> or read from a roster; immutable.</summary>
public sealed class Pairing
{
    private Pairing() => (Id, Kind, ChildId, HelperId, When) = (null!, null!, null!, null!, null!);

    internal Pairing(string id, Role kind, string childId, string helperId, DateRange when) =>
        (Id, Kind, ChildId, HelperId, When) = (id, kind, childId, helperId, when);

    /// <summary>The id, unique among the pairings of the school.</summary>
    public string Id { get; private set; }

    /// <summary>The kind, which is also the helper's role toward the child.</summary>
    public Role Kind { get; private set; }

    /// <summary>The child's id.</summary>
    public string ChildId { get; private set; }

    /// <summary>The helper's id: a member of staff, or another child.</summary>
    public string HelperId { get; private set; }

    /// <summary>When the pairing is in force.</summary>
    public DateRange When { get; private set; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
