using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>What the boundaries of an obligation hang on.</summary>
internal sealed class Found
{
    public Found(Obligation item) => (Block, Window, GraceEnd, Status, Times) = (item.Block, item.Window, item.GraceEnd, item.Status, item.Times);

    public DateInterval Block { get; }

    public DateInterval Window { get; }

    public LocalDate GraceEnd { get; }

    public ObligationStatus Status { get; }

    public int Times { get; }
}
