namespace LeftBehind.Domain;

/// <summary>What may not be known about a child at all.</summary>
public enum ChildFact
{
    /// <summary>The day of birth.</summary>
    Born = 1,

    /// <summary>The sex.</summary>
    Sex = 2,

    /// <summary>Who the parents are.</summary>
    Parents = 3,

    /// <summary>Whether and when the child boards.</summary>
    Boarding = 4,

    /// <summary>The needs.</summary>
    Needs = 5,

    /// <summary>The classes.</summary>
    Classes = 6,
}
