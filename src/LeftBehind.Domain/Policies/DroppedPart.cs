using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>A part of another version that an extending one leaves out.</summary>
/// <param name="Section">Which: <c>duty</c>, <c>pairing</c>, <c>escalation</c>, <c>field</c> or <c>provision</c>.</param>
/// <param name="Id">The id, kind or field.</param>
/// <param name="Reason">Why, or null.</param>
/// <param name="Citations">On whose word.</param>
internal sealed record DroppedPart(string Section, string Id, LocalizedText? Reason, IReadOnlyList<string> Citations);
