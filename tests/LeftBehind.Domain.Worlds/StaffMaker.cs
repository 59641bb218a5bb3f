using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws the members of staff and the classes.</summary>
internal sealed class StaffMaker(Draft draft)
{
    private readonly Dice _dice = draft.Root.Fork("staff");

    public JsonArray Staff()
    {
        JsonArray list = [];
        foreach (var id in draft.Words.StaffIds)
        {
            list.Add((JsonNode)Member(id, _dice.Fork(id)));
        }

        return list;
    }

    public JsonArray Classes()
    {
        JsonArray list = [];
        foreach (var id in draft.Words.ClassIds)
        {
            list.Add((JsonNode)Class(id, _dice.Fork(id)));
        }

        return list;
    }

    private JsonObject Member(string id, Dice dice)
    {
        var plan = new StaffPlan(id, dice.Chance(18), []);
        draft.Staff.Add(plan);
        var target = new JsonObject { ["id"] = id }
            .With("name", dice.Chance(15) ? "某老师" : null)
            .With("outside", plan.Outside ? true : dice.Chance(5) ? false : null)
            .With("employed", Employed(dice.Fork("employed")))
            .With("leave", Leave(dice.Fork("leave")));
        return plan.Outside
            ? target.With("roles", dice.Chance(10) ? new JsonArray() : null)
            : target.With("roles", Roles(plan, dice.Fork("roles")));
    }

    private JsonArray? Employed(Dice dice)
    {
        if (!draft.Has(WorldTraits.Leave) || dice.Chance(65))
        {
            return null;
        }

        return dice.Chance(5) ? [] : Written(dice, Intervals.Sequence(draft, dice, 2));
    }

    private JsonArray? Leave(Dice dice)
    {
        if (!draft.Has(WorldTraits.Leave) || dice.Chance(62))
        {
            return null;
        }

        var leave = Written(dice, Intervals.Short(draft, dice, 3));
        foreach (var interval in leave)
        {
            interval!.AsObject().With("reason", dice.Chance(30) ? "illness" : null);
        }

        return leave;
    }

    private JsonArray Written(Dice dice, List<Reach> reaches)
    {
        var intervals = reaches.Select((days, i) => (Intervals.Write(draft, dice.Fork("interval", i), days), days)).ToList();
        return Intervals.Corrected(draft, dice, intervals);
    }

    private JsonArray? Roles(StaffPlan plan, Dice dice)
    {
        List<(JsonObject, Reach)> intervals = [];
        foreach (var role in draft.Words.Roles)
        {
            if (!dice.Chance(60))
            {
                continue;
            }

            foreach (var days in Intervals.Sequence(draft, dice, 2))
            {
                plan.Roles.Add((role, days));
                intervals.Add((Intervals.Write(draft, dice.Fork(role, intervals.Count), days, "role", role), days));
            }
        }

        return intervals.Count == 0 && dice.Chance(70) ? null : Intervals.Corrected(draft, dice, intervals);
    }

    private JsonObject Class(string id, Dice dice)
    {
        var plan = new ClassPlan(id, []);
        draft.Classes.Add(plan);
        var own = draft.Staff.FindAll(member => !member.Outside);
        var target = new JsonObject { ["id"] = id }
            .With("name", dice.Chance(15) ? "一班" : null)
            .With("grade", dice.Pick(1, 1, 2, 2, 5, 6, 6, 0, 15));
        if (own.Count > 0)
        {
            target.With("homeroomTeachers", dice.Chance(85) ? Homeroom(plan, own, dice.Fork("homeroom")) : null)
                .With("teachers", dice.Chance(40) ? Teachers(own, dice.Fork("teachers")) : null);
        }

        return target;
    }

    private JsonArray Homeroom(ClassPlan plan, List<StaffPlan> own, Dice dice)
    {
        List<(JsonObject, Reach)> intervals = [];
        foreach (var days in Intervals.Sequence(draft, dice, 3, 75))
        {
            var teacher = dice.Pick(own).Id;
            plan.Homeroom.Add((teacher, days));
            intervals.Add((Intervals.Write(draft, dice.Fork("one", intervals.Count), days, "staff", teacher), days));
        }

        return Intervals.Corrected(draft, dice, intervals, mistake => mistake["staff"] = dice.Pick(own).Id);
    }

    private JsonArray Teachers(List<StaffPlan> own, Dice dice)
    {
        JsonArray list = [];
        for (var i = dice.Between(0, 3); i > 0; i--)
        {
            var days = dice.Pick(Intervals.Sequence(draft, dice, 2));
            var target = Intervals.Write(draft, dice.Fork("one", i), days, "staff", dice.Pick(own).Id);
            list.Add((JsonNode)Intervals.Withdrawn(draft, dice, target, days));
        }

        return list;
    }
}
