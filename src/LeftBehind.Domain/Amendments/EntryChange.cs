namespace LeftBehind.Domain;

/// <summary>An entry of the log that is other than it was. Immutable; equal when all parts are equal.</summary>
public sealed record EntryChange
{
    internal EntryChange(string id, EntryChangeKind kind, string? by = null) => (Id, Kind, By) = (id, kind, by);

    /// <summary>The id of the record, the excusal or the incident.</summary>
    public string Id { get; }

    /// <summary>What happened to it.</summary>
    public EntryChangeKind Kind { get; }

    /// <summary>The id of the correction or the retraction; else null.</summary>
    public string? By { get; }

    /// <summary>The id, what happened, and by what.</summary>
    public override string ToString() => $"{Id} {CodeWords.Of(Kind)}" + (By is null ? string.Empty : " by " + By);
}
