namespace LeftBehind.Domain.Worlds;

/// <summary>A pairing.</summary>
internal sealed record PairingPlan(string Kind, string Child, string Helper, Reach Days);
