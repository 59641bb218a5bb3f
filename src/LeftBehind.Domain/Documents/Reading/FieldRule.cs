namespace LeftBehind.Domain;

/// <summary>Whether a property may be left out.</summary>
internal enum FieldRule
{
    Optional,
    Required,
}
