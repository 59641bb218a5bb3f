namespace LeftBehind.Domain;

/// <summary>A property as it stands in a document.</summary>
internal readonly record struct Member(string Name, int NameStart, Node Value)
{
    /// <summary>The place of the name.</summary>
    public Spot Spot => new(Value.Source, NameStart, Value);
}
