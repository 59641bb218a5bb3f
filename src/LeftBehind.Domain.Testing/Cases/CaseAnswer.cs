namespace LeftBehind.Domain.Testing;

/// <summary>What was found where a case expects something.</summary>
internal sealed class CaseAnswer
{
    public CaseAnswer(ObligationStatus? status, ClockState? state) => (Status, State) = (status, state);

    /// <summary>Of an obligation, or null.</summary>
    public ObligationStatus? Status { get; }

    /// <summary>Of a clock, or null.</summary>
    public ClockState? State { get; }
}
