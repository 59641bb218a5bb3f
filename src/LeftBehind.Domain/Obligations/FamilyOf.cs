using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Children of one family, by their places in the school's list.</summary>
internal sealed record FamilyOf(string Id, IReadOnlyList<int> Children);
