namespace LeftBehind.Domain;

/// <summary>Days that are certain, and those that are possible: the unknown taken as favourable.</summary>
internal sealed class Coverage(DaySet certain, DaySet possible)
{
    public static readonly Coverage Always = new(DaySet.All, DaySet.All);

    public static readonly Coverage Unknown = new(DaySet.Empty, DaySet.All);

    public static readonly Coverage Never = new(DaySet.Empty, DaySet.Empty);

    public DaySet Certain { get; } = certain;

    public DaySet Possible { get; } = possible;

    public bool IsEmpty => Possible.IsEmpty && Certain.IsEmpty;

    /// <summary>Possible but not certain.</summary>
    public DaySet Open => ReferenceEquals(Certain, Possible) ? DaySet.Empty : Possible.Except(Certain);

    public static Coverage Known(DaySet days) => new(days, days);

    public Coverage And(Coverage other) =>
        ReferenceEquals(other, Always) ? this : ReferenceEquals(this, Always) ? other : Joined(Certain.Intersect(other.Certain), Possible.Intersect(other.Possible), IsOne && other.IsOne);

    public Coverage And(DaySet days) => Joined(Certain.Intersect(days), Possible.Intersect(days), IsOne);

    public Coverage Or(Coverage other) => Joined(Certain.Union(other.Certain), Possible.Union(other.Possible), IsOne && other.IsOne);

    private bool IsOne => ReferenceEquals(Certain, Possible);

    private static Coverage Joined(DaySet certain, DaySet possible, bool isOne) => isOne ? Known(certain) : new Coverage(certain, possible);
}
