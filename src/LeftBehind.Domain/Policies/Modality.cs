namespace LeftBehind.Domain;

/// <summary>How strongly a policy asks for something.</summary>
public enum Modality
{
    /// <summary>It is owed and counted (<c>must</c>).</summary>
    Must = 1,

    /// <summary>It is planned and shown, never counted (<c>encouraged</c>).</summary>
    Encouraged = 2,

    /// <summary>It is allowed and never owed (<c>may</c>).</summary>
    May = 3,

    /// <summary>What the school says it does: owed and counted (<c>reported</c>).</summary>
    Reported = 4,
}
