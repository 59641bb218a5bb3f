using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>A version of the policy, as others aim at it.</summary>
internal sealed class VersionPlan
{
    public required Reach Force { get; init; }

    public required int? Grace { get; init; }

    public required decimal? MinimumShare { get; init; }

    public required int? MinimumDays { get; init; }

    public required EligibilityPlan? Eligibility { get; init; }

    public required List<DutyPlan> Duties { get; init; }

    /// <summary>The blocks near the focus of the world, by duty.</summary>
    public Dictionary<string, List<Block>> Hot { get; } = new(StringComparer.Ordinal);

    public int GraceOf(DutyPlan duty) => duty.Grace ?? Grace ?? 7;

    public decimal ShareOf(DutyPlan duty) => duty.MinimumShare ?? MinimumShare ?? 0.75m;

    public int DaysOf(DutyPlan duty) => duty.MinimumDays ?? MinimumDays ?? 14;

    /// <summary>The same with other duties.</summary>
    public VersionPlan With(List<DutyPlan> duties) => new()
    {
        Force = Force,
        Grace = Grace,
        MinimumShare = MinimumShare,
        MinimumDays = MinimumDays,
        Eligibility = Eligibility,
        Duties = duties,
    };

    /// <summary>The properties of the version itself and its duties.</summary>
    public JsonObject Write(Dice dice, string id) => new JsonObject
    {
        ["version"] = id,
        ["effectiveFrom"] = Json.Date(Force.From),
    }
        .With("grace", Grace is { } days ? Periods.Days(days, dice.Chance(40)) : null)
        .With("minimumShare", MinimumShare)
        .With("minimumDays", MinimumDays)
        .With("eligibility", Eligibility?.Write(dice))
        .With("duties", Duties.Count > 0 || dice.Chance(50) ? Json.Nodes(Duties.Select(duty => duty.Write())) : null);
}
