using System.Runtime.InteropServices;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Days from a first to a last one, both included; open without a last.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reach(LocalDate From, LocalDate? To)
{
    public LocalDate End => To ?? new LocalDate(2100, 12, 31);

    public bool Holds(LocalDate date) => From <= date && date <= End;

    public bool Meets(Reach other) => From <= other.End && other.From <= End;
}
