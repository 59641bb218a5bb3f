namespace LeftBehind.Domain.Worlds;

/// <summary>What a world may contain; switch a trait off to see whether a failure needs it.</summary>
[Flags]
public enum WorldTraits
{
    /// <summary>Nothing but the plain core: children, calendars, cycles of weeks to years.</summary>
    None = 0,

    /// <summary>Anchors of the lunisolar calendar.</summary>
    Lunisolar = 1 << 0,

    /// <summary>Anchors of a child: birthdays, incidents, first days of intervals.</summary>
    ChildAnchors = 1 << 1,

    /// <summary><c>recordedAt</c>, <c>toRecordedAt</c>, <c>withdrawnAt</c>, <c>knownSince</c> and <c>knownAt</c>.</summary>
    Knowledge = 1 << 2,

    /// <summary>More than one version of the policy.</summary>
    Versions = 1 << 3,

    /// <summary>Facts that are not given.</summary>
    Unknowns = 1 << 4,

    /// <summary>The document of excusals.</summary>
    Excusals = 1 << 5,

    /// <summary>Families: siblings, and duties of a family.</summary>
    Families = 1 << 6,

    /// <summary>Classes: homeroom teachers, and duties of a class.</summary>
    Classes = 1 << 7,

    /// <summary>Duties of a member of staff and of the school.</summary>
    StaffAndSchool = 1 << 8,

    /// <summary>Cycles that are a period.</summary>
    Periods = 1 << 9,

    /// <summary>The cycles of a day and of a school day.</summary>
    ShortCycles = 1 << 10,

    /// <summary>Incidents, escalations and their answers.</summary>
    Incidents = 1 << 11,

    /// <summary>Pairings, and the roles that they give.</summary>
    Pairings = 1 << 12,

    /// <summary>The document of records.</summary>
    Records = 1 << 13,

    /// <summary>Records that replace or retract others.</summary>
    Corrections = 1 << 14,

    /// <summary>Records dated with an instant.</summary>
    Instants = 1 << 15,

    /// <summary>Leave and employment of members of staff.</summary>
    Leave = 1 << 16,

    /// <summary>A duty's <c>appliesTo</c>.</summary>
    Filters = 1 << 17,

    /// <summary>A version's eligibility.</summary>
    Eligibility = 1 << 18,

    /// <summary>A duty's <c>toward</c>.</summary>
    Toward = 1 << 19,

    /// <summary>The census flag of children.</summary>
    Declared = 1 << 20,

    /// <summary>Duties that are not <c>must</c>.</summary>
    Modalities = 1 << 21,

    /// <summary>Attempts, declined offers and <c>attemptsExcuse</c>.</summary>
    Attempts = 1 << 22,

    /// <summary>Zones other than Asia/Shanghai.</summary>
    Zones = 1 << 23,

    /// <summary>Holidays, make-up days and <c>provisionalFrom</c>.</summary>
    Holidays = 1 << 24,

    /// <summary>Recurrences around anchors of any sort.</summary>
    Anchors = 1 << 25,

    /// <summary><c>minimumShare</c>, <c>minimumDays</c> and <c>grace</c> other than the defaults.</summary>
    Thresholds = 1 << 26,

    /// <summary>Records that say <c>for</c>.</summary>
    ForDates = 1 << 27,

    /// <summary>Parents who are deceased or incapable.</summary>
    Losses = 1 << 28,

    /// <summary>Pairing rules, archive, appraisal and provisions of a version.</summary>
    Sections = 1 << 29,

    /// <summary>Everything.</summary>
    All = (1 << 30) - 1,
}
