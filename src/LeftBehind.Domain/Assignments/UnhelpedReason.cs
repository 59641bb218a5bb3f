namespace LeftBehind.Domain;

/// <summary>Why a child is left without a helper that it should have.</summary>
public enum UnhelpedReason
{
    /// <summary>Nobody may help it by the rule on all its days, or whoever may helps it already (<c>nobody-may-help</c>).</summary>
    NobodyMayHelp = 1,

    /// <summary>Whoever may help it had no free place to begin with (<c>no-free-place</c>).</summary>
    NoFreePlace = 2,

    /// <summary>The free places went to other children: however they are given, as many are left (<c>places-taken</c>).</summary>
    PlacesTaken = 3,
}
