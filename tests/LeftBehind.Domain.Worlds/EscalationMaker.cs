using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws the escalations of a version.</summary>
internal static class EscalationMaker
{
    private static readonly string[] Within =
        ["PT30M", "PT1H", "PT1H30M", "PT24H", "PT90S", "PT720H", "PT29M59S", "PT1H0M1S", "P1D", "P2D", "P7D", "immediately", "promptly"];

    public static void Add(Draft draft, Dice dice, JsonObject target)
    {
        var count = dice.Weighted(45, 40, 15);
        if (count == 0 || !draft.Has(WorldTraits.Incidents))
        {
            return;
        }

        List<JsonObject> escalations = [];
        for (var i = 0; i < count; i++)
        {
            escalations.Add(Escalation(draft, dice, i + 1));
        }

        target["escalations"] = Json.Nodes(escalations);
    }

    private static JsonObject Escalation(Draft draft, Dice dice, int number)
    {
        var kinds = dice.Some(draft.Words.IncidentKinds, dice.Between(1, 2));
        var start = dice.Chance(50) ? dice.Pick("aware", "occurred") : null;
        List<JsonObject> steps = [];
        for (var step = dice.Between(1, 3) - 1; step >= 0; step--)
        {
            steps.Add(Step(draft, dice, step));
        }

        if (start == "occurred" || steps.Exists(step => step["of"]?.GetValue<string>() == "occurred"))
        {
            draft.Occurred.UnionWith(kinds);
        }

        kinds.ForEach(kind => draft.StepsOf.AddRange(steps.Select(step => (kind, step))));
        return new JsonObject { ["id"] = FormattableString.Invariant($"e{number}") }
            .WithList("on", kinds)
            .With("of", start)
            .WithList("cites", dice.Chance(50) ? ["S0.1.11b"] : [])
            .With("steps", Json.Nodes(steps));
    }

    private static JsonObject Step(Draft draft, Dice dice, int index)
    {
        var notify = dice.Chance(65);
        return new JsonObject()
            .With("id", dice.Chance(50) ? $"step-{index}" : null)
            .With("notify", notify ? dice.Pick(Words.Parties) : null)
            .With("do", notify ? null : dice.Pick(draft.Words.Actions))
            .With("within", dice.Pick(Within))
            .With("of", dice.Chance(25) ? dice.Pick("aware", "occurred") : null)
            .WithList("when", dice.Chance(30) ? dice.Some(Words.Severities, dice.Between(1, 2)) : null)
            .With("authority", dice.Chance(25) ? dice.Pick(Words.Authorities) : null);
    }
}
