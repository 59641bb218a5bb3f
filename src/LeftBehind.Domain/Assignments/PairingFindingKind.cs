namespace LeftBehind.Domain;

/// <summary>What can be wrong with pairings, in the order of the words.</summary>
public enum PairingFindingKind
{
    /// <summary>A child has more helpers than the rule allows (<c>child-over</c>).</summary>
    ChildOver = 1,

    /// <summary>A child that is certainly left behind has fewer helpers than the rule asks (<c>child-under</c>).</summary>
    ChildUnder = 2,

    /// <summary>A helper whom the rule does not name, or not of the child's class where it must be (<c>helper-outside-rule</c>).</summary>
    HelperOutsideRule = 3,

    /// <summary>A helper has more children than the rule allows (<c>helper-over</c>).</summary>
    HelperOver = 4,

    /// <summary>Somebody who must help has fewer children than the rule asks (<c>helper-under</c>).</summary>
    HelperUnder = 5,

    /// <summary>A child is paired while it is not enrolled (<c>pairing-not-enrolled</c>).</summary>
    PairingNotEnrolled = 6,

    /// <summary>A child and a helper are paired twice at once (<c>pairing-overlap</c>).</summary>
    PairingOverlap = 7,
}
