using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws a child.</summary>
internal sealed class ChildMaker(Draft draft, ChildPlan child, Dice dice)
{
    public JsonObject Make(JsonArray? parents)
    {
        var target = new JsonObject { ["id"] = child.Id }
            .With("name", dice.Chance(10) ? "某某" : null)
            .With("sex", Unknown("sex", 14) ? null : dice.Pick("female", "male"))
            .With("born", Unknown("born", 14) ? null : Born(dice.Fork("born")))
            .With("village", dice.Chance(10) ? "v3" : null)
            .With("family", child.Family)
            .With("declared", Declared(dice.Fork("declared")))
            .With("enrolled", Enrolled(dice.Fork("enrolled")))
            .With("classes", Unknown("classes", 11) ? null : Classes(dice.Fork("classes")))
            .With("boarding", Unknown("boarding", 22) ? null : Boarding(dice.Fork("boarding")))
            .With("parents", parents)
            .With("guardians", Guardians(dice.Fork("guardians")))
            .With("needs", Unknown("needs", 18) ? null : Needs(dice.Fork("needs")));
        return target
            .With("knownSince", Since(dice.Fork("since")))
            .With("archive", dice.Chance(55) ? Archive() : null);
    }

    private bool Unknown(string fact, int percent) =>
        (dice.Fork("unknown").Fork(fact).Chance(percent) && draft.Has(WorldTraits.Unknowns)) || draft.Scene?.Lacks(child.Id, fact) is true;

    private string Born(Dice own)
    {
        var under = own.Pick(draft.Versions).Eligibility?.Under ?? own.Between(6, 15);
        var born = own.Weighted(60, 10, 30) switch
        {
            0 => draft.Days.Near(own).PlusYears(-under),
            1 => own.Pick(new LocalDate(2016, 2, 29), new LocalDate(2012, 2, 29), new LocalDate(2020, 2, 29)),
            _ => draft.Calendar.First.PlusYears(-own.Between(6, 15)).PlusDays(own.Between(-200, 200)),
        };
        child.Born = born;
        return Json.Date(born);
    }

    private JsonArray? Declared(Dice own)
    {
        if (!draft.Has(WorldTraits.Declared) || own.Chance(62) || draft.Scene?.Lacks(child.Id, "parents") is true)
        {
            return null;
        }

        List<(JsonObject, Reach)> intervals = [];
        foreach (var days in Intervals.Sequence(draft, own, 3, 30))
        {
            intervals.Add((Write(own, intervals.Count, days, "away", own.Pick("none", "one", "both")), days));
        }

        return Intervals.Corrected(draft, own, intervals, mistake => mistake["away"] = own.Pick("none", "one", "both"));
    }

    private JsonArray Enrolled(Dice own)
    {
        if (draft.Scene is { } scene && scene.Child == child.Id)
        {
            child.Enrolled.Add(scene.Enrolled);
        }
        else if (!own.Chance(2))
        {
            child.Enrolled.AddRange(Intervals.Sequence(draft, own, 2, 76));
        }

        var intervals = child.Enrolled.Select((days, i) => (Write(own, i, days), days)).ToList();
        child.Starts.AddRange(child.Enrolled.Select(days => ("enrolment", days.From)));
        return Intervals.Corrected(draft, own, intervals);
    }

    private JsonArray Classes(Dice own)
    {
        List<(JsonObject, Reach)> intervals = [];
        if (draft.Classes.Count == 0 || own.Chance(6))
        {
            return [];
        }

        foreach (var days in Intervals.Sequence(draft, own, 3, 70))
        {
            var id = own.Pick(draft.Classes).Id;
            child.Classes.Add((id, days));
            intervals.Add((Write(own, intervals.Count, days, "class", id), days));
        }

        return Intervals.Corrected(draft, own, intervals, mistake => mistake["class"] = own.Pick(draft.Classes).Id);
    }

    private JsonArray Boarding(Dice own)
    {
        var days = own.Chance(20) ? [] : Intervals.Sequence(draft, own, 3, 40);
        return Intervals.Corrected(draft, own, days.Select((reach, i) => (Write(own, i, reach), reach)).ToList());
    }

    private JsonArray Needs(Dice own)
    {
        List<(JsonObject, Reach)> intervals = [];
        foreach (var need in own.Chance(15) ? [] : own.Some(draft.Words.Needs, own.Between(1, 2)))
        {
            foreach (var days in Intervals.Sequence(draft, own, 2, 40))
            {
                child.Starts.Add(("need-start", days.From));
                intervals.Add((Write(own, intervals.Count, days, "need", need), days));
            }
        }

        return Intervals.Corrected(draft, own, intervals);
    }

    private JsonArray? Guardians(Dice own)
    {
        if (own.Chance(35))
        {
            return null;
        }

        JsonArray list = [];
        for (var i = 0; i < own.Between(1, 2); i++)
        {
            var born = own.Chance(70) ? draft.Days.Near(own).PlusYears(-own.Between(50, 70)) : (LocalDate?)null;
            var days = own.Pick(Intervals.Sequence(draft, own, 2, 50));
            child.Guardians.Add(($"g{i + 1}", born, days));
            var target = new JsonObject { ["id"] = $"g{i + 1}" }
                .With("relation", own.Chance(50) ? own.Pick("grandmother", "grandfather") : null)
                .With("born", born is { } date ? Json.Date(date) : null)
                .With("name", own.Chance(5) ? "某人" : null)
                .With("phone", own.Chance(5) ? "000" : null)
                .With("address", own.Chance(5) ? "村" : null)
                .WithDays(days);
            list.Add((JsonNode)Intervals.Withdrawn(draft, own, Intervals.Known(draft, own.Fork("one", i), target, days), days));
        }

        return list;
    }

    private JsonObject? Since(Dice own)
    {
        if (!own.Chance(18) || !draft.Has(WorldTraits.Knowledge))
        {
            return null;
        }

        var since = new JsonObject();
        foreach (var name in own.Some(["born", "sex", "parents", "boarding", "needs", "classes"], own.Between(1, 3)))
        {
            since[name] = draft.Stamps.Text(own, draft.Stamps.Turn(own));
        }

        return since;
    }

    private JsonObject Archive() => new JsonObject { [Words.ArchiveFields[0]] = dice.Chance(70) }
        .With(Words.ArchiveFields[1], dice.Chance(60) ? true : null)
        .With(Words.ArchiveFields[2], dice.Chance(60) ? true : null)
        .With(Words.ArchiveFields[3], dice.Chance(60) ? true : null);

    private JsonObject Write(Dice own, int index, Reach days, string? name = null, string? value = null) =>
        Intervals.Write(draft, own.Fork("one", index), days, name, value);
}
