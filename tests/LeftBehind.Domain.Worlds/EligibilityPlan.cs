using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Who counts as left behind under a version.</summary>
internal sealed record EligibilityPlan
{
    public string? AwayParents { get; init; }

    public int? InterruptionDays { get; init; }

    public int? MinimumMonthsAway { get; init; }

    public int? Under { get; init; }

    public bool? IncapableCountsAsAway { get; init; }

    public IReadOnlyList<string>? Needs { get; init; }

    public IReadOnlyList<string>? OrNeeds { get; init; }

    public static EligibilityPlan? Make(Draft draft, Dice dice)
    {
        if (dice.Chance(24) || !draft.Has(WorldTraits.Eligibility))
        {
            return null;
        }

        return new EligibilityPlan
        {
            AwayParents = dice.Pick(null, null, "any", "any", "any", "any", "both", "both"),
            InterruptionDays = dice.Chance(45) ? dice.Pick(0, 1, 2, 3, 7, 14, 30) : null,
            MinimumMonthsAway = dice.Chance(40) ? dice.Pick(0, 1, 1, 1, 2, 3, 3, 6, 12) : null,
            Under = dice.Chance(35) ? dice.Between(6, 16) : null,
            IncapableCountsAsAway = dice.Chance(45) ? dice.Chance(70) : null,
            Needs = dice.Chance(10) ? dice.Some(draft.Words.Needs, dice.Between(1, 2)) : null,
            OrNeeds = dice.Chance(30) ? dice.Some(draft.Words.Needs, dice.Weighted(5, 60, 35)) : null,
        };
    }

    public JsonObject Write(Dice dice) => new JsonObject()
        .With("awayParents", AwayParents)
        .With("interruptionDays", InterruptionDays)
        .With("minimumMonthsAway", MinimumMonthsAway)
        .With("under", Under)
        .With("incapableCountsAsAway", IncapableCountsAsAway)
        .WithList("needs", Needs)
        .WithList("orNeeds", OrNeeds)
        .WithList("cites", dice.Chance(20) ? ["S0.1.0b"] : null);
}
