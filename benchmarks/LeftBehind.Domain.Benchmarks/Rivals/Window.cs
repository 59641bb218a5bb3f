namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>Days on which a rule can be worked on.</summary>
internal readonly record struct Window(int From, int To)
{
    public int Length => To - From + 1;
}
