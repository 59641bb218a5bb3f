using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Adds records that replace others, alone, in chains and two of one, and retractions.</summary>
internal sealed class RecordCorrector(Draft draft)
{
    private readonly Dice _dice = draft.Root.Fork("corrections");

    public void Correct(List<JsonObject> records)
    {
        if (!draft.Has(WorldTraits.Corrections) || records.Count == 0)
        {
            return;
        }

        List<JsonObject> originals = [.. records];
        var count = _dice.Weighted(35, 20, 20, 15, 10);
        for (var i = 0; i < count; i++)
        {
            var dice = _dice.Fork("one", i);
            var target = originals[dice.Chance(40) ? originals.Count - 1 : dice.Below(originals.Count)];
            var correction = dice.Chance(40) ? Retraction(dice, target, i) : Replacement(dice, target, i);
            records.Add(correction);
            if (correction.ContainsKey("replaces"))
            {
                originals.Add(correction);
            }
        }
    }

    private static string Name(JsonObject record) => record["id"]!.GetValue<string>();

    private JsonObject Retraction(Dice dice, JsonObject target, int index) =>
        Entered(dice, new JsonObject { ["id"] = FormattableString.Invariant($"z{index + 1}"), ["retracts"] = Name(target) }, target);

    private JsonObject Replacement(Dice dice, JsonObject target, int index)
    {
        var next = (JsonObject)target.DeepClone();
        next["id"] = FormattableString.Invariant($"q{index + 1}");
        next["replaces"] = Name(target);
        next.Remove("recordedAt");
        Change(dice, next);
        return Entered(dice, next, target);
    }

    private void Change(Dice dice, JsonObject next)
    {
        switch (dice.Below(6))
        {
            case 0 when !next.ContainsKey("incident"):
                next["on"] = Json.Date(draft.Days.Near(dice));
                break;
            case 1 when !next.ContainsKey("incident"):
                next["on"] = Json.Date(On(next).PlusDays(dice.Pick(-7, -1, 1, 7)));
                break;
            case 2:
                next["children"] = Json.List(dice.Some(draft.Words.ChildIds, 1));
                break;
            case 3 when draft.Has(WorldTraits.Attempts):
                next["result"] = dice.Pick("attempted", "declined", "accomplished");
                break;
            case 4:
                next["action"] = dice.Pick(draft.Words.Actions);
                break;
            default:
                next.Remove("role");
                break;
        }
    }

    private JsonObject Entered(Dice dice, JsonObject correction, JsonObject target)
    {
        if (dice.Chance(60) && draft.Has(WorldTraits.Knowledge))
        {
            correction["recordedAt"] = draft.Stamps.Text(dice, draft.Stamps.Entered(dice, On(target)));
        }

        return correction;
    }

    private static LocalDate On(JsonObject record) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(record["on"]!.GetValue<string>()[..10]).Value;
}
