namespace LeftBehind.Domain.Tests;

/// <summary>All tables of cases.</summary>
internal static class Tables
{
    public static IReadOnlyList<CaseTable> All { get; } =
    [
        CreditByDateCases.All, CreditBySubjectCases.All, CreditByRoleCases.All, CorrectionCases.All, KnowledgeCases.All, StatusCases.All,
        CoverageCases.All, FilterCases.All, UnknownCases.All, EnoughCases.All, ChildAnchorCases.All, VersionCases.All, PeopleCases.All,
    ];
}
