using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A pairing rule that cannot be met on some days of a range, with the smallest set of its clauses that cannot hold together. Immutable.</summary>
public sealed class PairingConflict
{
    internal PairingConflict(PolicyVersion version, PairingRule rule, PairingLack lack, IReadOnlyList<PairingClause> clauses, DaySpan days, Shortage shortage)
    {
        (Version, Rule, Lack, Clauses, Shortage) = (version, rule, lack, clauses, shortage);
        Days = new DateInterval(Day.Date(days.From), Day.Date(days.To));
    }

    /// <summary>The version with the rule.</summary>
    public PolicyVersion Version { get; }

    /// <summary>The rule.</summary>
    public PairingRule Rule { get; }

    /// <summary>Who cannot have what is promised.</summary>
    public PairingLack Lack { get; }

    /// <summary>The smallest set of clauses that cannot hold together: without any one of them the others can.</summary>
    public IReadOnlyList<PairingClause> Clauses { get; }

    /// <summary>The clauses of the source that say so.</summary>
    public IReadOnlyList<string> Citations => Rule.Citations;

    /// <summary>The first days on which most is missing by these clauses.</summary>
    public DateInterval Days { get; }

    /// <summary>How many places are missing on these days at best.</summary>
    public int Missing => Shortage.Missing;

    /// <summary>The inequality that shows it, such as <c>17 × 2 &lt; 136</c>: what can be given, and what is wanted.</summary>
    public string Sum => FeasibilityText.SumOf(this);

    /// <summary>The single changes that work, the cheapest first.</summary>
    public IReadOnlyList<Relaxation> Relaxations { get; internal init; } = ValueList<Relaxation>.Empty;

    internal Shortage Shortage { get; }

    /// <summary>The conflict in words.</summary>
    public string InWords(Language language) => FeasibilityText.Of(this, language);

    /// <summary>The conflict in English.</summary>
    public override string ToString() => InWords(Language.English);
}
