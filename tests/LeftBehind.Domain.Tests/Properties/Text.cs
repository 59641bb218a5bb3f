namespace LeftBehind.Domain.Tests.Properties;

/// <summary>All that a user sees of an obligation, as one line.</summary>
internal static class Text
{
    public static string Of(Obligation obligation) =>
        $"{obligation.Key} {obligation.Version.Id} {DateRange.Between(obligation.Window)} {obligation.Times} {obligation.Done}+{obligation.Late} {obligation.Status} {obligation.Responsible} {obligation.Accountable} [{string.Join(",", obligation.Records.Select(record => record.Id))}] {obligation.Reasons}";

    /// <summary>The same without who acts and answers.</summary>
    public static string WithoutPeople(Obligation obligation) =>
        $"{obligation.Key} {obligation.Version.Id} {DateRange.Between(obligation.Window)} {obligation.Times} {obligation.Done}+{obligation.Late} {obligation.Status} [{string.Join(",", obligation.Records.Select(record => record.Id))}] {obligation.Reasons & ~ObligationReasons.Unassigned}";
}
