using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads since when a property is known at all.</summary>
internal static class KnownSince
{
    public static Words<ChildFact> Child { get; } = new(
        ("born", ChildFact.Born), ("sex", ChildFact.Sex), ("parents", ChildFact.Parents), ("boarding", ChildFact.Boarding), ("needs", ChildFact.Needs), ("classes", ChildFact.Classes));

    public static Words<ParentFact> Parent { get; } = new(("absences", ParentFact.Absences), ("deceased", ParentFact.Deceased));

    public static Kind<Dictionary<ChildFact, Instant>> OfChild { get; } = Of(Child);

    public static Kind<Dictionary<ParentFact, Instant>> OfParent { get; } = Of(Parent);

    private static Kind<Dictionary<TFact, Instant>> Of<TFact>(Words<TFact> facts)
        where TFact : struct, Enum => Obj.KindOf(facts.All.ToArray(), obj =>
        {
            var known = new Dictionary<TFact, Instant>();
            foreach (var name in facts.All)
            {
                var since = obj.Optional(name).As(TimeKinds.Moment);
                if (since.IsGiven && facts.TryGet(name, out var fact))
                    known.Add(fact, since.Value.ToInstant());
            }
            return known;
        });
}
