namespace LeftBehind.Domain.Worlds;

/// <summary>The closed lists of the contract, and the codes from which a world takes some.</summary>
internal static class Words
{
    public static readonly string[] WeekdayAnchors = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static readonly string[] TermAnchors = ["term-start", "term-end", "term-mid", "vacation-start", "vacation-end", "holiday-start"];

    public static readonly string[] FixedAnchors =
        ["new-year", "womens-day", "labour-day", "childrens-day", "teachers-day", "national-day", "mothers-day", "fathers-day"];

    public static readonly string[] LunarAnchors =
    [
        "spring-festival", "lantern", "qingming", "dragon-boat", "qixi", "mid-autumn", "double-ninth", "laba",
        "new-years-eve", "traditional-festivals",
    ];

    public static readonly string[] ChildAnchors =
    [
        "birthday", "parent-birthday", "guardian-birthday", "enrolment", "pairing-start", "need-start",
        "left-behind-start", "incident:",
    ];

    public static readonly string[] Periods =
    [
        "P1D", "P2D", "P3D", "P5D", "P7D", "P10D", "P14D", "P30D", "P1W", "P2W", "P3W", "P4W", "P6W", "P1M", "P2M", "P3M", "P12M",
    ];

    public static readonly string[] PairingKinds =
        ["mentor", "peer-helper", "loving-parent", "acting-parent", "community-parent", "volunteer"];

    public static readonly string[] RosterRoles =
        ["leading-group-member", "principal", "counsellor", "dormitory-teacher", "Principal"];

    public static readonly string[] Actions =
    [
        "heart-to-heart-talk", "child-parent-call", "home-visit", "prioritise-tutoring", "class-meeting", "record-update",
        "take-to-hospital", "parent-meeting",
    ];

    public static readonly string[] Needs = ["key-child", "poverty", "potential-learner", "left-behind", "disability"];

    public static readonly string[] IncidentKinds = ["emergency", "missing", "injury", "truancy"];

    public static readonly string[] Parties = ["parents", "substitute-guardian", "authority", "police", "principal"];

    public static readonly string[] Media = ["phone", "video", "letter", "in-person"];

    public static readonly string[] Evidence = ["talk-record-card", "photo", "signature"];

    public static readonly string[] Severities = ["minor", "serious", "grave"];

    public static readonly string[] Modalities = ["must", "encouraged", "may", "reported"];

    public static readonly string[] Authorities = ["law", "text", "school", "reading"];

    public static readonly string[] ProvisionKinds =
    [
        "standing", "organisation", "facility", "activity", "priority", "classification", "record", "report", "target",
        "right", "prohibition",
    ];

    public static readonly string[] ArchiveFields = ["guardian.phone", "parents.workplace", "health", "talk-log"];

    public static readonly string[] DutyIds =
        ["weekly-talk", "d1", "D1", "d10", "d2", "child-calls-parents", "visit", "d-1", "d.1", "d:1", "d_1", "term-report"];

    public static readonly string[] ChildIds = ["k1", "k10", "k2", "K1", "k-1", "k:1", "k.1", "k_1", "kA", "k001"];

    public static readonly string[] StaffIds = ["t1", "t10", "t2", "T1", "t-1", "t01", "t_a"];

    public static readonly string[] ClassIds = ["c61", "c11-2025", "c2", "C2", "c10"];

    public static readonly string[] Shares =
        ["0", "0.1", "0.2", "0.25", "0.3", "0.33", "0.5", "0.5", "0.57", "0.6", "0.7", "0.75", "0.75", "0.8", "0.9", "1", "0.6667", "0.333333", "0.000001"];
}
