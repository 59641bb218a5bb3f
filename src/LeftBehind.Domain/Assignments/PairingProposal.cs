using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>
/// The best helpers for the children that lack one, and the children for whom there is none. Immutable.
/// A helper's free places are those free on every day asked about, so that no proposal breaks a limit.
/// </summary>
public sealed class PairingProposal
{
    internal PairingProposal(IReadOnlyList<ProposedPairing> proposals, IReadOnlyList<UnhelpedChild> left) => (Proposals, Left) = (proposals, left);

    /// <summary>The pairings proposed, by kind, child and helper.</summary>
    public IReadOnlyList<ProposedPairing> Proposals { get; }

    /// <summary>The children left over, by kind and child.</summary>
    public IReadOnlyList<UnhelpedChild> Left { get; }

    /// <summary>How many of both.</summary>
    public override string ToString() => FormattableString.Invariant($"{Proposals.Count} proposals, {Left.Count} children left");
}
