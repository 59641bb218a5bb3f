namespace LeftBehind.Domain.Worlds;

/// <summary>Draws what a later version makes of the duties of an earlier one.</summary>
internal sealed class DutyChanger(Draft draft, Dice dice)
{
    public List<DutyPlan> Next(List<DutyPlan> before, List<DutyPlan> first)
    {
        List<DutyPlan> next = [];
        for (var i = 0; i < before.Count; i++)
        {
            if (Change(before[i], first, i) is { } duty)
            {
                next.Add(duty);
            }
        }

        var free = draft.Words.DutyIds.FindAll(id => !next.Exists(duty => duty.Id == id));
        if (next.Count < 5 && dice.Chance(30))
        {
            next.Add(new DutyMaker(draft, dice.Fork("added")).Make(free[0]));
        }

        if (dice.Chance(40))
        {
            dice.Shuffle(next);
        }

        return next;
    }

    private DutyPlan? Change(DutyPlan duty, List<DutyPlan> first, int index)
    {
        var own = dice.Fork("change", index);
        var maker = new DutyMaker(draft, own);
        var kind = own.Weighted(28, 24, 9, 8, 10, 6, 6, 9);
        return kind switch
        {
            0 => duty,
            1 => duty with { Recurrence = Other(duty, first, own) },
            2 => null,
            3 => maker.Make(duty.Id),
            4 => duty with { Times = maker.Times() },
            5 => duty with { Bearer = maker.Bearer(duty.Subject), AcceptedFrom = maker.AcceptedFrom() },
            6 => duty with { Actions = own.Some(draft.Words.Actions, own.Between(1, 2)) },
            _ => Filtered(duty, own),
        };
    }

    /// <summary>Another rhythm: often that of the first version again, or a neighbouring one.</summary>
    private RecurrencePlan? Other(DutyPlan duty, List<DutyPlan> first, Dice own)
    {
        var original = first.Find(other => other.Id == duty.Id && other.Subject == duty.Subject);
        if (own.Chance(60) && original is not null && original.Recurrence != duty.Recurrence)
        {
            return original.Recurrence;
        }

        var season = duty.Recurrence?.During ?? "term";
        return own.Weighted(25, 25, 10, 10, 30) switch
        {
            0 => new() { Per = "week", During = season },
            1 => new() { Per = "month", During = season },
            2 => new() { Per = "school-week" },
            3 => RecurrenceMaker.Cyclic(draft, own),
            _ => RecurrenceMaker.Make(draft, own, duty.Subject),
        };
    }

    private DutyPlan Filtered(DutyPlan duty, Dice own) => duty.Subject is "staff" or "school"
        ? duty with { Grace = own.Pick(0, 3, 7) }
        : duty with { AppliesTo = AppliesToMaker.Make(draft, own) };
}
