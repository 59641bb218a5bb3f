namespace LeftBehind.Domain;

/// <summary>What a fault means for the input.</summary>
public enum FaultSeverity
{
    /// <summary>The input is refused; nothing of it is used.</summary>
    Error = 1,

    /// <summary>The input is used as it is; somebody should look at it.</summary>
    Warning = 2,
}
