namespace LeftBehind.Domain;

/// <summary>A part of a policy before and after a change.</summary>
internal sealed record PartPair(PolicyPart Before, PolicyPart After);
