namespace LeftBehind.Domain;

/// <summary>Somebody who may be proposed.</summary>
/// <param name="Id">The id.</param>
/// <param name="Load">The most children that the helper has on any of the days.</param>
/// <param name="Free">How many more the rule allows.</param>
internal sealed record PossibleHelper(string Id, int Load, int Free);
