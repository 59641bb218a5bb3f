namespace LeftBehind.Domain;

/// <summary>Where the dates of an anchor come from.</summary>
internal enum AnchorKind
{
    Weekday,
    TermStart,
    TermEnd,
    TermMid,
    VacationStart,
    VacationEnd,
    HolidayStart,
    FixedDate,
    Festival,
    Birthday,
    ParentBirthday,
    GuardianBirthday,
    Incident,
    Enrolment,
    PairingStart,
    NeedStart,
    LeftBehindStart,
}
