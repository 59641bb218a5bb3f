namespace LeftBehind.Domain;

/// <summary>A fact that is not known, and how many obligations hang on it. Immutable; equal when both parts are equal.</summary>
public sealed record Question
{
    internal Question(MissingFact missing, int decides) => (Missing, Decides) = (missing, decides);

    /// <summary>The child and the fact.</summary>
    public MissingFact Missing { get; }

    /// <summary>How many obligations name it.</summary>
    public int Decides { get; }

    /// <summary>The fact and the number.</summary>
    public override string ToString() => System.FormattableString.Invariant($"{Missing} decides {Decides}");
}
