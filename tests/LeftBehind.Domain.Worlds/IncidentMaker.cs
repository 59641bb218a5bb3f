using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws incidents.</summary>
internal static class IncidentMaker
{
    public static List<JsonObject> Make(Draft draft)
    {
        List<JsonObject> list = [];
        var dice = draft.Root.Fork("incidents");
        var count = dice.Weighted(35, 30, 22, 13);
        for (var i = 0; i < count && draft.Has(WorldTraits.Incidents); i++)
        {
            list.Add(One(draft, dice.Fork("one", i), i));
        }

        return list;
    }

    private static JsonObject One(Draft draft, Dice dice, int index)
    {
        var date = dice.Chance(60) ? dice.Pick(draft.Focus).PlusDays(dice.Between(-3, 3)) : draft.Days.Near(dice);
        var aware = draft.Stamps.Within(dice, date);
        var kind = dice.Chance(92) ? dice.Pick(draft.Words.IncidentKinds) : dice.Pick(Words.IncidentKinds);
        var occurred = dice.Chance(50) || draft.Occurred.Contains(kind)
            ? aware - Duration.FromMinutes(dice.Pick(0, 1, 7, 60, 1440, 6000))
            : (Instant?)null;
        var children = dice.Some(draft.Words.ChildIds, dice.Weighted(10, 55, 25, 10));
        var down = dice.Chance(35)
            ? aware + Duration.FromMinutes(dice.Pick(0, 29, 30, 31, 60, 1440, 9000)) + Duration.FromTicks(dice.Pick(0, 0, 0, 1, -1))
            : (Instant?)null;
        var plan = new IncidentPlan(FormattableString.Invariant($"i{index + 1}"), kind, children, aware, occurred, down);
        draft.Incidents.Add(plan);
        foreach (var child in draft.Children.Where(child => children.Contains(child.Id)))
        {
            child.Starts.Add(("incident:" + kind, draft.Stamps.Date(aware)));
        }

        return Write(draft, dice, plan);
    }

    private static JsonObject Write(Draft draft, Dice dice, IncidentPlan plan)
    {
        var stamps = draft.Stamps;
        var listed = dice.Chance(3) ? [.. plan.Children, "k999"] : plan.Children;
        var entered = dice.Chance(30) && draft.Has(WorldTraits.Knowledge)
            ? stamps.Entered(dice, stamps.Date(plan.AwareAt))
            : (Instant?)null;
        return new JsonObject { ["id"] = plan.Id, ["kind"] = plan.Kind, ["severity"] = dice.Pick(Words.Severities) }
            .WithList("children", listed.Count > 0 || dice.Chance(50) ? listed : null)
            .With("occurredAt", plan.OccurredAt is { } occurred ? stamps.Text(dice, occurred) : null)
            .With("awareAt", stamps.Text(dice, plan.AwareAt))
            .With("by", dice.Chance(40) && draft.Staff.Count > 0 ? dice.Pick(draft.Staff).Id : null)
            .With("standDownAt", plan.StandDownAt is { } at ? stamps.Text(dice, at) : null)
            .With("recordedAt", entered is { } known ? stamps.Text(dice, known) : null);
    }
}
