using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>What the boundaries of an obligation hang on.</summary>
internal sealed class Found
{
    public Found(Obligation item) =>
        (Block, Window, GraceEnd, Status, Times, VersionId) = (item.Block, item.Window, item.GraceEnd, item.Status, item.Times, item.Version.Id);

    public DateInterval Block { get; }

    public DateInterval Window { get; }

    public LocalDate GraceEnd { get; }

    public ObligationStatus Status { get; }

    public int Times { get; }

    public string VersionId { get; }

    /// <summary>Whether a record of that day, which this obligation could take too, goes to it before it goes to another (section 5, rule 3).</summary>
    public bool ComesBefore(Found other, LocalDate day) => Window.Contains(day)
        ? !other.Window.Contains(day) || Window.End < other.Window.End
        : !other.Window.Contains(day) && Window.End < day && day <= GraceEnd && Window.End < other.Window.End;
}
