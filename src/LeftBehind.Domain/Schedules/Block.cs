namespace LeftBehind.Domain;

/// <summary>A nominal block of a recurrence and the days of its season on which it can be worked on, before any version cuts them.</summary>
internal readonly record struct Block(int From, int To, DaySet Live)
{
    public bool IsSame(Block other) => From == other.From && To == other.To;
}
