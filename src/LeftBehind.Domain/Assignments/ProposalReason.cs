namespace LeftBehind.Domain;

/// <summary>What speaks for a proposed helper; the first that holds.</summary>
public enum ProposalReason
{
    /// <summary>The helper is homeroom teacher, teacher or pupil of the child's class (<c>own-class</c>).</summary>
    OwnClass = 1,

    /// <summary>The helper is a child of the same village, or helps one already (<c>same-village</c>).</summary>
    SameVillage = 2,

    /// <summary>The helper already helps a child of the same family (<c>with-sibling</c>).</summary>
    WithSibling = 3,

    /// <summary>The helper may help and has a free place (<c>free-place</c>).</summary>
    FreePlace = 4,
}
