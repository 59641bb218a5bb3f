namespace LeftBehind.Domain;

/// <summary>One respect in which two policies differ, and in which direction. Immutable; equal when both parts are equal.</summary>
public sealed record AspectDifference
{
    internal AspectDifference(VerdictAspect aspect, VerdictKind kind) => (Aspect, Kind) = (aspect, kind);

    /// <summary>The respect.</summary>
    public VerdictAspect Aspect { get; }

    /// <summary>The direction in this respect alone, never <see cref="VerdictKind.Equal"/>.</summary>
    public VerdictKind Kind { get; }

    /// <summary>The respect and the direction.</summary>
    public override string ToString() => $"{CodeWords.Of(Aspect)} {CodeWords.Of(Kind)}";
}
