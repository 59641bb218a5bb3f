using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws records that name an incident, near the deadlines of its steps.</summary>
internal sealed class AnswerMaker(Draft draft, RecordPeople people)
{
    private static readonly int[] Seconds = [0, 60, 90, 1799, 1800, 1801, 3600, 3601, 5400, 86400, 86401, 172800, -600];

    private readonly Dice _dice = draft.Root.Fork("answers");

    public List<JsonObject> Make()
    {
        List<JsonObject> answers = [];
        foreach (var incident in draft.Incidents)
        {
            for (var i = _dice.Below(7); i > 0; i--)
            {
                answers.Add(One(_dice, incident, answers.Count));
            }

            answers.AddRange(Together(_dice.Fork("together", answers.Count), incident, answers.Count));
        }

        return answers;
    }

    /// <summary>One after the other, each for one child of the incident: together they answer its own clock.</summary>
    private List<JsonObject> Together(Dice dice, IncidentPlan incident, int index)
    {
        var steps = draft.StepsOf.FindAll(one => one.Kind == incident.Kind && one.Step["notify"] is { } party && party.GetValue<string>() is not ("parents" or "substitute-guardian"));
        if (steps.Count == 0 || incident.Children.Count < 2 || !dice.Chance(50))
        {
            return [];
        }

        var step = dice.Pick(steps).Step;
        return [.. incident.Children.FindAll(_ => dice.Chance(90)).Select((child, i) => One(dice, incident, index + i)
            .With("party", step["notify"]!.GetValue<string>())
            .WithList("children", [child]))];
    }

    private JsonObject One(Dice dice, IncidentPlan incident, int index)
    {
        var start = incident.OccurredAt is { } occurred && dice.Chance(40) ? occurred : incident.AwareAt;
        var step = draft.StepsOf.FindAll(one => one.Kind == incident.Kind) is { Count: > 0 } steps && dice.Chance(75) ? dice.Pick(steps).Step : null;
        var at = At(dice, incident, start, step?["within"]?.GetValue<string>());
        var child = draft.Children.Find(one => incident.Children.Contains(one.Id));
        var role = people.AnyRole(dice);
        return new JsonObject
        {
            ["id"] = FormattableString.Invariant($"a{index + 1}"),
            ["action"] = step?["do"]?.GetValue<string>() ?? (dice.Chance(70) ? dice.Pick(draft.Words.Actions) : "report"),
            ["on"] = draft.Stamps.Text(dice, at),
            ["by"] = people.Holder(dice, role, child, draft.Stamps.Date(at)),
        }
            .With("role", dice.Chance(40) ? role : null)
            .WithList("children", incident.Children.Count > 0 && dice.Chance(60) ? dice.Some(incident.Children, dice.Between(1, 3)) : null)
            .With("result", dice.Chance(22) && draft.Has(WorldTraits.Attempts) ? dice.Pick("attempted", "declined") : null)
            .With("incident", dice.Chance(96) ? incident.Id : "i99")
            .With("party", step?["notify"]?.GetValue<string>() ?? (dice.Chance(60) ? dice.Pick(Words.Parties) : null))
            .With("step", dice.Chance(25) ? dice.Chance(60) && step?["id"]?.GetValue<string>() is { } id ? id : dice.Pick(draft.Steps) : null);
    }

    /// <summary>About the deadline of the step, the stand-down, or anywhere.</summary>
    private Instant At(Dice dice, IncidentPlan incident, Instant start, string? within)
    {
        var near = Duration.FromTicks(dice.Pick(0, 0, 1, -1)) + Duration.FromSeconds(dice.Pick(0, 0, 0, 1, -1));
        if (incident.StandDownAt is { } down && dice.Chance(20))
        {
            return down + near;
        }

        if (within?.StartsWith("PT", StringComparison.Ordinal) is true && dice.Chance(50))
        {
            return start + PeriodPattern.NormalizingIso.Parse(within).GetValueOrThrow().ToDuration() + near;
        }

        var days = within is ['P', >= '0' and <= '9', 'D'] ? within[1] - '0' + 1 : dice.Between(1, 3);
        return dice.Chance(30)
            ? draft.Stamps.Midnight(draft.Stamps.Date(start).PlusDays(days)) + near
            : start + Duration.FromSeconds(dice.Pick(Seconds));
    }
}
