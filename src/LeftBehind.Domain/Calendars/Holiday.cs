using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Days off, both ends included. Immutable; equal when both parts are equal.</summary>
public sealed record Holiday
{
    internal Holiday(DateInterval days, LocalizedText? name) => (Days, Name) = (days, name);

    /// <summary>The days.</summary>
    public DateInterval Days { get; }

    /// <summary>The name, or null.</summary>
    public LocalizedText? Name { get; }

    /// <summary>The days in ISO form.</summary>
    public override string ToString() => DateRange.Between(Days).ToString();
}
