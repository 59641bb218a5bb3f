namespace LeftBehind.Domain;

/// <summary>What a rule without a schedule is about.</summary>
public enum ProvisionKind
{
    /// <summary>Holds all the time (<c>standing</c>).</summary>
    Standing = 1,

    /// <summary>A body, post or team (<c>organisation</c>).</summary>
    Organisation = 2,

    /// <summary>A room, hotline or piece of equipment (<c>facility</c>).</summary>
    Facility = 3,

    /// <summary>Something that is organised (<c>activity</c>).</summary>
    Activity = 4,

    /// <summary>A child goes first (<c>priority</c>).</summary>
    Priority = 5,

    /// <summary>How children are told apart (<c>classification</c>).</summary>
    Classification = 6,

    /// <summary>A record that must exist (<c>record</c>).</summary>
    Record = 7,

    /// <summary>Somebody is told something (<c>report</c>).</summary>
    Report = 8,

    /// <summary>An outcome to reach (<c>target</c>).</summary>
    Target = 9,

    /// <summary>What somebody may claim (<c>right</c>).</summary>
    Right = 10,

    /// <summary>What must not be done (<c>prohibition</c>).</summary>
    Prohibition = 11,
}
