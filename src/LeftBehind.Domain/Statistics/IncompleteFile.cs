using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>A left-behind child whose file lacks something that the policy asks for. Immutable; ids only.</summary>
public sealed class IncompleteFile
{
    internal IncompleteFile(string childId, IReadOnlyList<string> missingFields) => (ChildId, MissingFields) = (childId, missingFields);

    /// <summary>The id of the child.</summary>
    public string ChildId { get; }

    /// <summary>The fields that are missing, in the order of the policy; at least one.</summary>
    public IReadOnlyList<string> MissingFields { get; }

    /// <summary>The child and the fields.</summary>
    public override string ToString() => ChildId + ": " + string.Join(", ", MissingFields);
}
