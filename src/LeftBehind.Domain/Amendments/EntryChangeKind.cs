namespace LeftBehind.Domain;

/// <summary>What happened to an entry since the report was signed.</summary>
public enum EntryChangeKind
{
    /// <summary>It is new (<c>entered</c>).</summary>
    Entered = 1,

    /// <summary>A correction took its place (<c>replaced</c>).</summary>
    Replaced = 2,

    /// <summary>It was taken out (<c>retracted</c>).</summary>
    Retracted = 3,

    /// <summary>It says something else under the same id, without a correction (<c>edited</c>).</summary>
    Edited = 4,

    /// <summary>It is gone, without a retraction (<c>gone</c>).</summary>
    Gone = 5,

    /// <summary>It counts again: what took it out is gone (<c>reinstated</c>).</summary>
    Reinstated = 6,
}
