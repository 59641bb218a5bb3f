using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws records that name an incident, near the deadlines of its steps.</summary>
internal sealed class AnswerMaker(Draft draft, RecordPeople people)
{
    private static readonly int[] Seconds = [0, 60, 1799, 1800, 1801, 3600, 3601, 5400, 86400, 86401, 172800, -600];

    private readonly Dice _dice = draft.Root.Fork("answers");

    public List<JsonObject> Make()
    {
        List<JsonObject> answers = [];
        foreach (var incident in draft.Incidents)
        {
            for (var i = _dice.Below(4); i > 0; i--)
            {
                answers.Add(One(_dice, incident, answers.Count));
            }
        }

        return answers;
    }

    private JsonObject One(Dice dice, IncidentPlan incident, int index)
    {
        var start = incident.OccurredAt is { } occurred && dice.Chance(40) ? occurred : incident.AwareAt;
        var at = dice.Chance(20)
            ? draft.Stamps.Midnight(draft.Stamps.Date(start).PlusDays(dice.Between(1, 3))) - Duration.FromSeconds(dice.Below(2))
            : start + Duration.FromSeconds(dice.Pick(Seconds));
        var child = draft.Children.Find(one => incident.Children.Contains(one.Id));
        var role = people.AnyRole(dice);
        return new JsonObject
        {
            ["id"] = FormattableString.Invariant($"a{index + 1}"),
            ["action"] = dice.Chance(70) ? dice.Pick(draft.Words.Actions) : "report",
            ["on"] = draft.Stamps.Text(dice, at),
            ["by"] = people.Holder(dice, role, child, draft.Stamps.Date(at)),
        }
            .With("role", dice.Chance(40) ? role : null)
            .WithList("children", incident.Children.Count > 0 && dice.Chance(60) ? dice.Some(incident.Children, dice.Between(1, 3)) : null)
            .With("result", dice.Chance(22) && draft.Has(WorldTraits.Attempts) ? dice.Pick("attempted", "declined") : null)
            .With("incident", dice.Chance(96) ? incident.Id : "i99")
            .With("party", dice.Chance(60) ? dice.Pick(Words.Parties) : null)
            .With("step", dice.Chance(25) ? dice.Pick(draft.Steps) : null);
    }
}
