using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What would change if another policy took the place of this one: in words, in obligations, in work. Immutable.</summary>
public sealed class Change
{
    private readonly Lazy<IReadOnlyList<Verdict>> _verdicts;

    private readonly (Obligations Before, Obligations After) _plans;

    internal Change(CareProgramme programme, Policy after, DateInterval range, (Obligations Before, Obligations After) plans)
    {
        (Before, After, Range, _plans) = (programme.Policy, after, range, plans);
        Differences = PolicyDifferences.Between(Before.Latest, After.Latest);
        var impact = new Impact(plans.Before, plans.After);
        (Added, Removed, Redated) = (impact.Added, impact.Removed, impact.Redated);
        (Duties, People, Weeks, Children) = (impact.Duties(), impact.People(), impact.Weeks(), impact.Children());
        (LeftBehindOnlyBefore, LeftBehindOnlyAfter) = impact.LeftBehind(range);
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

    /// <summary>The work per week, Monday to Sunday, by the week in which the windows begin.</summary>
    public IReadOnlyList<ImpactRow> Weeks { get; }

    /// <summary>The week with the most acts before, the first of several; null: nothing is owed before.</summary>
    public ImpactRow? PeakBefore => Weeks.Where(week => week.Before > 0).OrderByDescending(week => week.ActsBefore).FirstOrDefault();

    /// <summary>The week with the most acts after, the first of several; null: nothing is owed after.</summary>
    public ImpactRow? PeakAfter => Weeks.Where(week => week.After > 0).OrderByDescending(week => week.ActsAfter).FirstOrDefault();

    /// <summary>What is owed to each child, or to its family while it is covered, by id.</summary>
    public IReadOnlyList<ImpactRow> Children { get; }

    /// <summary>The children to whom something is owed only after, by id.</summary>
    public IReadOnlyList<string> ChildrenIn => Children.Where(child => child.Before == 0).Select(child => child.Id!).ToArray();

    /// <summary>The children to whom something is owed only before, by id.</summary>
    public IReadOnlyList<string> ChildrenOut => Children.Where(child => child.After == 0).Select(child => child.Id!).ToArray();

    /// <summary>The children who certainly count as left behind on a day of the range only before, by id.</summary>
    public IReadOnlyList<string> LeftBehindOnlyBefore { get; }

    /// <summary>The children who certainly count as left behind on a day of the range only after, by id.</summary>
    public IReadOnlyList<string> LeftBehindOnlyAfter { get; }

    /// <summary>How much work each member of staff has in a week before and after, divided as evenly as the windows allow, by id.</summary>
    /// <param name="work">How long actions take, and how much work a person can have in a week.</param>
    public IReadOnlyList<PersonLoad> Loads(WorkAssumptions work)
    {
        Argument.NotNull(work, nameof(work));
        return ImpactLoads.Of(_plans.Before, _plans.After, work);
    }

    /// <summary>The change in words, one fact a line.</summary>
    public string ToText(Language language) => ChangeText.Of(this, language);

    /// <summary>The change in English.</summary>
    public override string ToString() => ToText(Language.English);
}
