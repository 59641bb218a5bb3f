namespace LeftBehind.Domain;

/// <summary>What becomes of obligations that began before the range asked for.</summary>
internal enum Earlier
{
    LeftOut,
    IfOpen,
}
