using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The closed lists of the documents.</summary>
internal static class ClosedLists
{
    public static Words<Modality> Modality { get; } = new(("must", Domain.Modality.Must), ("encouraged", Domain.Modality.Encouraged), ("may", Domain.Modality.May), ("reported", Domain.Modality.Reported));

    public static Words<Authority> Authority { get; } = new(("law", Domain.Authority.Law), ("text", Domain.Authority.Text), ("school", Domain.Authority.School), ("reading", Domain.Authority.Reading));

    public static Words<SubjectKind> Subject { get; } = new(("child", SubjectKind.Child), ("family", SubjectKind.Family), ("class", SubjectKind.Class), ("staff", SubjectKind.Staff), ("school", SubjectKind.School));

    /// <summary>Whom an eligibility counts.</summary>
    public static Words<AwayParents> AnyOrBoth { get; } = new(("any", AwayParents.One), ("both", AwayParents.Both));

    /// <summary>Whom a duty is for.</summary>
    public static Words<AwayParents> OneOrBoth { get; } = new(("one", AwayParents.One), ("both", AwayParents.Both));

    /// <summary>The census flag.</summary>
    public static Words<AwayParents> Away { get; } = new(("none", AwayParents.None), ("one", AwayParents.One), ("both", AwayParents.Both));

    public static Words<Boarding> Boarding { get; } = new(("yes", Domain.Boarding.Yes), ("no", Domain.Boarding.No));

    public static Words<Sex> Sex { get; } = new(("female", Domain.Sex.Female), ("male", Domain.Sex.Male));

    public static Words<ClockStart> ClockStart { get; } = new(("aware", Domain.ClockStart.Aware), ("occurred", Domain.ClockStart.Occurred));

    public static Words<Season> Season { get; } = new(("term", Domain.Season.Term), ("vacation", Domain.Season.Vacation), ("always", Domain.Season.Always));

    public static Words<CareResult> Result { get; } = new(("accomplished", CareResult.Accomplished), ("attempted", CareResult.Attempted), ("declined", CareResult.Declined));

    public static Words<IsoDayOfWeek> Weekday { get; } = new(
        ("monday", IsoDayOfWeek.Monday),
        ("tuesday", IsoDayOfWeek.Tuesday),
        ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday),
        ("friday", IsoDayOfWeek.Friday),
        ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday));

    public static Words<ProvisionKind> ProvisionKind { get; } = new(
        ("standing", Domain.ProvisionKind.Standing),
        ("organisation", Domain.ProvisionKind.Organisation),
        ("facility", Domain.ProvisionKind.Facility),
        ("activity", Domain.ProvisionKind.Activity),
        ("priority", Domain.ProvisionKind.Priority),
        ("classification", Domain.ProvisionKind.Classification),
        ("record", Domain.ProvisionKind.Record),
        ("report", Domain.ProvisionKind.Report),
        ("target", Domain.ProvisionKind.Target),
        ("right", Domain.ProvisionKind.Right),
        ("prohibition", Domain.ProvisionKind.Prohibition));
}
