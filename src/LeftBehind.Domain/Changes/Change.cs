using System;
using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What would change if another policy took the place of this one: in words, in obligations, in work. Immutable.</summary>
public sealed class Change
{
    private readonly Lazy<IReadOnlyList<Verdict>> _verdicts;

    internal Change(Policy before, Policy after, DateInterval range, IReadOnlyList<Difference> differences, Impact impact)
    {
        (Before, After, Range, Differences) = (before, after, range, differences);
        (Added, Removed, Redated) = (impact.Added, impact.Removed, impact.Redated);
        (Duties, People) = (impact.Duties(), impact.People());
        _verdicts = new(() => Before.VerdictsTo(After));
    }

    /// <summary>The policy that holds.</summary>
    public Policy Before { get; }

    /// <summary>The policy that would take its place.</summary>
    public Policy After { get; }

    /// <summary>The days in which the windows compared begin.</summary>
    public DateInterval Range { get; }

    /// <summary>How the last versions of the two differ, in the order of the later one, what is removed after the rest.</summary>
    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>How what they ask compares, for every child and calendar: worked out when it is asked for.</summary>
    public IReadOnlyList<Verdict> Verdicts => _verdicts.Value;

    /// <summary>The obligations owed only after.</summary>
    public Obligations Added { get; }

    /// <summary>The obligations owed only before.</summary>
    public Obligations Removed { get; }

    /// <summary>The obligations after that had another window before.</summary>
    public Obligations Redated { get; }

    /// <summary>The work per duty, by id.</summary>
    public IReadOnlyList<ImpactRow> Duties { get; }

    /// <summary>The work per accountable person, by id, nobody last.</summary>
    public IReadOnlyList<ImpactRow> People { get; }

    /// <summary>The change in words, one fact a line.</summary>
    public string ToText(Language language) => ChangeText.Of(this, language);

    /// <summary>The change in English.</summary>
    public override string ToString() => ToText(Language.English);
}
