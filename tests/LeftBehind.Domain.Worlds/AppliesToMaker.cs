using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws a duty's filter.</summary>
internal static class AppliesToMaker
{
    public static JsonObject? Make(Draft draft, Dice dice)
    {
        if (!dice.Chance(38) || !draft.Has(WorldTraits.Filters))
        {
            return null;
        }

        var target = new JsonObject();
        for (var i = dice.Weighted(74, 20, 6); i >= 0; i--)
        {
            Add(draft, dice, target);
        }

        return target;
    }

    private static void Add(Draft draft, Dice dice, JsonObject target)
    {
        switch (dice.Below(8))
        {
            case 0:
                target["needs"] = Json.List(dice.Some(draft.Words.Needs, dice.Between(1, 2)));
                break;
            case 1:
                target["boarding"] = dice.Pick("yes", "no");
                break;
            case 2 when draft.Has(WorldTraits.Classes):
                target["grades"] = new JsonArray([.. dice.Some([1, 2, 5, 6], dice.Between(1, 3)).Select(grade => JsonValue.Create(grade))]);
                break;
            case 3 when draft.Words.ClassIds.Count > 0:
                target["classes"] = Json.List(dice.Chance(6) ? ["c99"] : dice.Some(draft.Words.ClassIds, dice.Between(1, 2)));
                break;
            case 4:
                target["sex"] = dice.Pick("female", "male");
                break;
            case 5:
                target["awayParents"] = dice.Pick("one", "both");
                break;
            default:
                target["everyPupil"] = dice.Chance(80);
                break;
        }
    }
}
