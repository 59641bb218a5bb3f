namespace LeftBehind.Domain;

/// <summary>Something that has become of an obligation since an earlier day. Immutable; equal when both parts are equal.</summary>
public sealed record Transition
{
    internal Transition(TransitionKind kind, Obligation obligation) => (Kind, Obligation) = (kind, obligation);

    /// <summary>What became of it.</summary>
    public TransitionKind Kind { get; }

    /// <summary>The obligation as it stands now; one that is gone, as it stood.</summary>
    public Obligation Obligation { get; }

    /// <summary>The key of the obligation, which stays the same from night to night.</summary>
    public string Key => Obligation.Key;

    /// <summary>The key and the kind.</summary>
    public override string ToString() => $"{Key} {CodeWords.Of(Kind)}";
}
