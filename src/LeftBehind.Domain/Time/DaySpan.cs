namespace LeftBehind.Domain;

/// <summary>Consecutive days, both ends included.</summary>
internal readonly record struct DaySpan(int From, int To)
{
    public int Length => To - From + 1;

    public bool Contains(int day) => From <= day && day <= To;
}
