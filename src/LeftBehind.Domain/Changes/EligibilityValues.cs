namespace LeftBehind.Domain;

/// <summary>The properties of an eligibility in words.</summary>
internal static class EligibilityValues
{
    public static string? Of(Eligibility eligibility, string property, PolicyWords words) => property switch
    {
        "awayParents" => eligibility.AwayParents switch
        {
            null => words.Say("不问", "not asked"),
            AwayParents.Both => words.Say("双方", "both"),
            _ => words.Say("一方或双方", "one or both"),
        },
        "interruptionDays" => PartWords.Days(eligibility.InterruptionDays, words),
        "minimumMonthsAway" => words.Say($"{PolicyWords.Number(eligibility.MinimumMonthsAway)} 个月", eligibility.MinimumMonthsAway == 1 ? "1 month" : PolicyWords.Number(eligibility.MinimumMonthsAway) + " months"),
        "under" => eligibility.UnderAge is { } age ? words.Say($"{PolicyWords.Number(age)} 周岁", PolicyWords.Number(age)) : null,
        "incapableCountsAsAway" => PartWords.YesOrNo(eligibility.CountsIncapable, words),
        "needs" => eligibility.Needs is { } needs ? words.Needs(needs) : null,
        "orNeeds" => eligibility.OrNeeds is { Count: > 0 } needs ? words.Needs(needs) : null,
        _ => null,
    };
}
