namespace LeftBehind.Domain;

/// <summary>A helper whom a child may be given.</summary>
/// <param name="Helper">The place of the helper among those possible.</param>
/// <param name="OwnClass">Whether the helper is of the child's class.</param>
/// <param name="SameVillage">Whether the helper is of the child's village, or helps a child of it.</param>
/// <param name="WithSibling">Whether the helper helps a child of the same family.</param>
internal sealed record HelperChoice(int Helper, bool OwnClass, bool SameVillage, bool WithSibling)
{
    public ProposalReason Reason => OwnClass ? ProposalReason.OwnClass
        : SameVillage ? ProposalReason.SameVillage
        : WithSibling ? ProposalReason.WithSibling
        : ProposalReason.FreePlace;
}
