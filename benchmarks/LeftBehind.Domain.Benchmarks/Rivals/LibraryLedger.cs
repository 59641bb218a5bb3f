using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>The library, as a host puts the question, and what it takes to count its answer.</summary>
internal sealed class LibraryLedger(World world)
{
    private readonly Dictionary<string, int> _mentorOf = world.Pupils.ToDictionary(pupil => pupil.Id, pupil => pupil.Mentor);

    public Ledger Make() => world.Programme.Ledger(world.Year, world.AsOf, world.Log);

    /// <summary>Counted by the mentor of the child, which the host knows.</summary>
    public Counts Count() => CountOf(Make());

    public Counts CountOf(Ledger ledger)
    {
        var counts = new Counts(world.Mentors);
        foreach (var obligation in ledger.Obligations)
            counts.Add(_mentorOf[obligation.Subject.Id], obligation.Status);
        return counts;
    }
}
