using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A person whose work does not fit: weeks in which more must be done than there is time for. Immutable.</summary>
public sealed class WorkConflict
{
    internal WorkConflict(string personId, FullWeeks weeks, IReadOnlyList<DutyMinutes> duties)
    {
        (PersonId, Minutes, Capacity, Duties) = (personId, weeks.Minutes, weeks.Capacity, duties);
        Weeks = new DateInterval(Day.Date(weeks.Days.From), Day.Date(weeks.Days.To));
    }

    /// <summary>The id of the person.</summary>
    public string PersonId { get; }

    /// <summary>The shortest run of whole weeks that is too full, Monday to Sunday; the first of several.</summary>
    public DateInterval Weeks { get; }

    /// <summary>The minutes of all obligations whose windows lie within these weeks.</summary>
    public int Minutes { get; }

    /// <summary>The minutes that the person can work in these weeks.</summary>
    public int Capacity { get; }

    /// <summary>The smallest set of duties that is too much already, the longest first.</summary>
    public IReadOnlyList<DutyMinutes> Duties { get; }

    /// <summary>The clauses of the source that ask for these duties.</summary>
    public IReadOnlyList<string> Citations => Duties.SelectMany(item => item.Duty.Citations).Distinct().ToArray();

    /// <summary>The inequality that shows it, such as <c>360 &lt; 480</c>: the minutes that there are, and those of the duties.</summary>
    public string Sum => FeasibilityText.SumOf(this);

    /// <summary>The single changes that work, the cheapest first.</summary>
    public IReadOnlyList<Relaxation> Relaxations { get; internal init; } = ValueList<Relaxation>.Empty;

    /// <summary>The conflict in words.</summary>
    public string InWords(Language language) => FeasibilityText.Of(this, language);

    /// <summary>The conflict in English.</summary>
    public override string ToString() => InWords(Language.English);
}
