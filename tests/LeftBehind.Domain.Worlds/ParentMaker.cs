using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws the parents of a child: away just long enough, with gaps just short enough, or not quite.</summary>
internal sealed class ParentMaker(Draft draft, Dice dice, ChildPlan child)
{
    private readonly EligibilityPlan _aim =
        dice.Pick(draft.Versions).Eligibility ?? new EligibilityPlan { InterruptionDays = 3, MinimumMonthsAway = 1 };

    private List<Reach> _before = [];

    public JsonArray Make()
    {
        JsonArray list = [];
        var count = dice.Weighted(0, 20, 74, 6);
        for (var i = 0; i < count; i++)
        {
            list.Add((JsonNode)Parent($"p{i + 1}", i, dice.Fork("parent", i)));
        }

        return list;
    }

    private JsonObject Parent(string given, int index, Dice own)
    {
        var id = own.Chance(3) && draft.Words.StaffIds.Count > 0 && index == 0 ? draft.Words.StaffIds[0] : given;
        var born = own.Chance(70) ? Birthday(own, own.Between(25, 45)) : (LocalDate?)null;
        child.Parents.Add((id, born));
        var target = new JsonObject { ["id"] = id }
            .With("relation", own.Chance(40) ? own.Pick("father", "mother") : null)
            .With("name", own.Chance(8) ? "某人" : null)
            .With("born", born is { } date ? Json.Date(date) : null)
            .With("phone", own.Chance(5) ? "000" : null)
            .With("workplace", own.Chance(5) ? "厂" : null);
        if (draft.Has(WorldTraits.Losses))
        {
            AddLosses(target, own.Fork("losses"));
        }

        var unknown = own.Chance(11) && draft.Has(WorldTraits.Unknowns);
        return AddSince(target.With("absences", unknown ? null : Absences(own.Fork("absences"))), own.Fork("since"));
    }

    /// <summary>A day of the year on which something turns, some years ago; sometimes 29 February.</summary>
    private LocalDate Birthday(Dice own, int years) =>
        own.Chance(7) ? new LocalDate(1988, 2, 29) : draft.Days.Near(own).PlusYears(-years);

    private void AddLosses(JsonObject target, Dice own)
    {
        target.With("deceased", own.Chance(11) ? Json.Date(draft.Days.Near(own)) : null);
        if (own.Chance(18))
        {
            target["incapable"] = List(Intervals.Sequence(draft, own, 2, 20), own.Fork("incapable"), null);
        }
    }

    private JsonObject AddSince(JsonObject target, Dice own)
    {
        if (!own.Chance(12) || !draft.Has(WorldTraits.Knowledge))
        {
            return target;
        }

        var since = new JsonObject();
        foreach (var name in own.Some(["absences", "deceased"], own.Between(1, 2)))
        {
            since[name] = draft.Stamps.Text(own, draft.Stamps.Turn(own));
        }

        return target.With("knownSince", since);
    }

    private JsonArray Absences(Dice own)
    {
        var away = own.Weighted(14, 62, 24) switch
        {
            0 => [],
            2 when _before.Count > 0 => _before.ConvertAll(reach => reach with { From = reach.From.PlusDays(-own.Below(2)) }),
            _ => Away(own),
        };
        _before = away;
        away.ForEach(reach => child.Starts.Add(("left-behind-start", reach.From.PlusMonths(_aim.MinimumMonthsAway ?? 0))));
        return List(away, own.Fork("list"), own.Chance(25) ? own.Pick("work", "divorced", "prison") : null);
    }

    private List<Reach> Away(Dice own)
    {
        List<Reach> away = [];
        var from = First(own);
        for (var i = own.Weighted(0, 35, 40, 25); i > 0; i--)
        {
            var open = own.Chance(i == 1 ? 60 : 8);
            var barely = _aim.MinimumMonthsAway is > 0 && own.Chance(15);
            var end = barely ? from.PlusMonths(_aim.MinimumMonthsAway!.Value).PlusDays(own.Pick(-1, 0, 0)) : draft.Days.EndFrom(own, from);
            var reach = new Reach(from, open ? null : end);
            away.Add(reach);
            from = open ? draft.Days.Near(own) : Back(own, reach.End);
        }

        return away;
    }

    private LocalDate First(Dice own)
    {
        var months = _aim.MinimumMonthsAway ?? 0;
        var turn = draft.Days.Start(own);
        return own.Weighted(40, 30, 8, 22) switch
        {
            0 => draft.Calendar.First.PlusDays(-own.Pick(1, 60, 365, 900)),
            1 => turn.PlusMonths(-months).PlusDays(own.Pick(-1, 0, 0, 1)),
            2 => new LocalDate(turn.Year, turn.Month, 1).PlusMonths(-months).PlusDays(-own.Below(2)),
            _ => turn,
        };
    }

    private LocalDate Back(Dice own, LocalDate end) => own.Weighted(65, 15, 20) switch
    {
        0 => end.PlusDays(1 + Math.Max(0, (_aim.InterruptionDays ?? 0) + own.Pick(-1, 0, 0, 1))),
        1 => end.PlusDays(1 - own.Below(4)),
        _ => draft.Days.Start(own),
    };

    private JsonArray List(List<Reach> reaches, Dice own, string? reason)
    {
        JsonArray list = [];
        for (var i = 0; i < reaches.Count; i++)
        {
            var one = own.Fork("one", i);
            var target = Intervals.Write(draft, one, reaches[i]).With("reason", reason);
            list.Add((JsonNode)Intervals.Withdrawn(draft, one, target, reaches[i]));
        }

        return list;
    }
}
