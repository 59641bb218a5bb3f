using System.Diagnostics.Contracts;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A date, or a set of dates, around which a recurrence puts its blocks. Immutable; equal when its text is equal.</summary>
public sealed record Anchor
{
    private Anchor(string text, AnchorKind kind) => (Text, Kind) = (text, kind);

    /// <summary>The first day of each term (<c>term-start</c>).</summary>
    public static Anchor TermStart { get; } = new("term-start", AnchorKind.TermStart);

    /// <summary>The last day of each term (<c>term-end</c>).</summary>
    public static Anchor TermEnd { get; } = new("term-end", AnchorKind.TermEnd);

    /// <summary>The middle of each term (<c>term-mid</c>).</summary>
    public static Anchor TermMid { get; } = new("term-mid", AnchorKind.TermMid);

    /// <summary>The first day of each vacation (<c>vacation-start</c>).</summary>
    public static Anchor VacationStart { get; } = new("vacation-start", AnchorKind.VacationStart);

    /// <summary>The last day of each vacation (<c>vacation-end</c>).</summary>
    public static Anchor VacationEnd { get; } = new("vacation-end", AnchorKind.VacationEnd);

    /// <summary>The first day of each run of holidays (<c>holiday-start</c>).</summary>
    public static Anchor HolidayStart { get; } = new("holiday-start", AnchorKind.HolidayStart);

    /// <summary>1 January (<c>new-year</c>).</summary>
    public static Anchor NewYear { get; } = new("new-year", AnchorKind.Festival);

    /// <summary>8 March (<c>womens-day</c>).</summary>
    public static Anchor WomensDay { get; } = new("womens-day", AnchorKind.Festival);

    /// <summary>1 May (<c>labour-day</c>).</summary>
    public static Anchor LabourDay { get; } = new("labour-day", AnchorKind.Festival);

    /// <summary>1 June (<c>childrens-day</c>).</summary>
    public static Anchor ChildrensDay { get; } = new("childrens-day", AnchorKind.Festival);

    /// <summary>10 September (<c>teachers-day</c>).</summary>
    public static Anchor TeachersDay { get; } = new("teachers-day", AnchorKind.Festival);

    /// <summary>1 October (<c>national-day</c>).</summary>
    public static Anchor NationalDay { get; } = new("national-day", AnchorKind.Festival);

    /// <summary>The second Sunday of May (<c>mothers-day</c>).</summary>
    public static Anchor MothersDay { get; } = new("mothers-day", AnchorKind.Festival);

    /// <summary>The third Sunday of June (<c>fathers-day</c>).</summary>
    public static Anchor FathersDay { get; } = new("fathers-day", AnchorKind.Festival);

    /// <summary>正月初一 (<c>spring-festival</c>).</summary>
    public static Anchor SpringFestival { get; } = new("spring-festival", AnchorKind.Festival);

    /// <summary>正月十五 (<c>lantern</c>).</summary>
    public static Anchor Lantern { get; } = new("lantern", AnchorKind.Festival);

    /// <summary>The solar term 清明 (<c>qingming</c>).</summary>
    public static Anchor Qingming { get; } = new("qingming", AnchorKind.Festival);

    /// <summary>五月初五 (<c>dragon-boat</c>).</summary>
    public static Anchor DragonBoat { get; } = new("dragon-boat", AnchorKind.Festival);

    /// <summary>七月初七 (<c>qixi</c>).</summary>
    public static Anchor Qixi { get; } = new("qixi", AnchorKind.Festival);

    /// <summary>八月十五 (<c>mid-autumn</c>).</summary>
    public static Anchor MidAutumn { get; } = new("mid-autumn", AnchorKind.Festival);

    /// <summary>九月初九 (<c>double-ninth</c>).</summary>
    public static Anchor DoubleNinth { get; } = new("double-ninth", AnchorKind.Festival);

    /// <summary>腊月初八 (<c>laba</c>).</summary>
    public static Anchor Laba { get; } = new("laba", AnchorKind.Festival);

    /// <summary>除夕, the day before 正月初一 (<c>new-years-eve</c>).</summary>
    public static Anchor NewYearsEve { get; } = new("new-years-eve", AnchorKind.Festival);

    /// <summary>Spring festival, lantern, qingming, dragon boat, mid-autumn and double ninth (<c>traditional-festivals</c>).</summary>
    public static Anchor TraditionalFestivals { get; } = new("traditional-festivals", AnchorKind.Festival);

    /// <summary>The child's birthday (<c>birthday</c>).</summary>
    public static Anchor Birthday { get; } = new("birthday", AnchorKind.Birthday);

    /// <summary>The birthday of a living parent (<c>parent-birthday</c>).</summary>
    public static Anchor ParentBirthday { get; } = new("parent-birthday", AnchorKind.ParentBirthday);

    /// <summary>The birthday of whoever is guardian then (<c>guardian-birthday</c>).</summary>
    public static Anchor GuardianBirthday { get; } = new("guardian-birthday", AnchorKind.GuardianBirthday);

    /// <summary>The day the child joins (<c>enrolment</c>).</summary>
    public static Anchor Enrolment { get; } = new("enrolment", AnchorKind.Enrolment);

    /// <summary>The day a pairing begins (<c>pairing-start</c>).</summary>
    public static Anchor PairingStart { get; } = new("pairing-start", AnchorKind.PairingStart);

    /// <summary>The day a need begins (<c>need-start</c>).</summary>
    public static Anchor NeedStart { get; } = new("need-start", AnchorKind.NeedStart);

    /// <summary>The day from which the child certainly counts as left behind (<c>left-behind-start</c>).</summary>
    public static Anchor LeftBehindStart { get; } = new("left-behind-start", AnchorKind.LeftBehindStart);

    /// <summary>The anchor as it stands in documents.</summary>
    public string Text { get; }

    /// <summary>Whether the dates are those of a child, so that only a duty toward each child can have them.</summary>
    public bool IsOfAChild => Kind >= AnchorKind.Birthday;

    internal AnchorKind Kind { get; }

    internal IsoDayOfWeek WeekdayValue { get; private init; }

    internal AnnualDate Annual { get; private init; }

    internal IncidentKind? IncidentKind { get; private init; }

    /// <summary>Every school day whose timetable is that of the weekday.</summary>
    [Pure]
    public static Anchor Weekday(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? new(day.ToString().ToLowerInvariant(), AnchorKind.Weekday) { WeekdayValue = day }
        : throw new System.ArgumentOutOfRangeException(nameof(day), day, "Allowed are Monday to Sunday.");

    /// <summary>A date of every year; 29 February is 28 February in common years.</summary>
    [Pure]
    public static Anchor EveryYearOn(AnnualDate date) =>
        new(System.FormattableString.Invariant($"--{date.Month:00}-{date.Day:00}"), AnchorKind.FixedDate) { Annual = date };

    /// <summary>The day on which the school became aware of an incident of this kind that lists the child (<c>incident:KIND</c>).</summary>
    [Pure]
    public static Anchor AfterIncident(IncidentKind kind)
    {
        Argument.NotNull(kind, nameof(kind));
        return new("incident:" + kind, AnchorKind.Incident) { IncidentKind = kind };
    }

    /// <summary>The anchor as it stands in documents.</summary>
    public override string ToString() => Text;
}
