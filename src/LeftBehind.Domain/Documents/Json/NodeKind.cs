namespace LeftBehind.Domain;

/// <summary>The kinds of JSON value.</summary>
internal enum NodeKind
{
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}
