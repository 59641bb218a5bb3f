namespace LeftBehind.Domain;

/// <summary>The languages in which the library explains itself.</summary>
public enum Language
{
    /// <summary>English (<c>en</c>).</summary>
    English = 1,

    /// <summary>Simplified Chinese (<c>zh</c>).</summary>
    Chinese = 2,
}
