using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws the roster.</summary>
internal sealed class RosterMaker(Draft draft)
{
    private readonly Dice _dice = draft.Root.Fork("roster");

    public JsonObject Make()
    {
        var maker = new StaffMaker(draft);
        var staff = maker.Staff();
        var classes = maker.Classes();
        var children = Children();
        var pairings = draft.Has(WorldTraits.Pairings) ? new PairingMaker(draft).Make() : [];
        return new JsonObject { ["format"] = 1, ["school"] = School() }
            .With("pupils", _dice.Chance(30) ? _dice.Pick(0, 3, 246) : null)
            .With("classes", classes)
            .With("staff", staff.Count > 0 || _dice.Chance(50) ? staff : null)
            .With("children", children)
            .With("pairings", pairings.Count > 0 || _dice.Chance(50) ? pairings : null);
    }

    private JsonObject School() => new JsonObject { ["id"] = "s1" }.With("name", _dice.Chance(10) ? "小学" : null);

    private JsonArray Children()
    {
        JsonArray list = [];
        Dictionary<string, (ChildPlan Child, JsonArray? Parents)> families = [];
        for (var i = 0; i < draft.Words.ChildIds.Count; i++)
        {
            var dice = _dice.Fork("child", i);
            var child = new ChildPlan { Id = draft.Words.ChildIds[i], Family = Family(i, dice) };
            draft.Children.Add(child);
            list.Add((JsonNode)new ChildMaker(draft, child, dice.Fork("own")).Make(Parents(child, families, dice)));
        }

        return list;
    }

    /// <summary>Few names, so that siblings are common; now and then the id of the child itself.</summary>
    private string? Family(int index, Dice dice)
    {
        var kind = dice.Weighted(40, 38, 14, 8);
        var id = kind switch
        {
            0 => null,
            1 => "f1",
            2 => "f2",
            _ => draft.Words.ChildIds[index],
        };
        return draft.Has(WorldTraits.Families) ? id : null;
    }

    /// <summary>Siblings have the same parents, mostly.</summary>
    private JsonArray? Parents(ChildPlan child, Dictionary<string, (ChildPlan Child, JsonArray? Parents)> families, Dice dice)
    {
        if (child.Family is { } family && families.TryGetValue(family, out var known) && dice.Chance(60))
        {
            child.Parents.AddRange(known.Child.Parents);
            child.Starts.AddRange(known.Child.Starts.Where(start => start.Anchor == "left-behind-start"));
            return (JsonArray?)known.Parents?.DeepClone();
        }

        var parents = dice.Weighted(9, 6, 85) switch
        {
            _ when draft.Scene?.Lacks(child.Id, "parents") is true => null,
            0 when draft.Has(WorldTraits.Unknowns) => null,
            1 => [],
            _ => new ParentMaker(draft, dice.Fork("parents"), child).Make(),
        };
        families[child.Family ?? child.Id] = (child, parents);
        return parents;
    }
}
