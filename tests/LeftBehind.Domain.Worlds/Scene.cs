using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>
/// A course of events that chance hardly brings about: the policy changes inside a block of one duty of one child.
/// Either another rhythm comes and the first one returns, or the block stays and the change asks for a fact that is not given.
/// </summary>
internal sealed record Scene(string Duty, string Child, RecurrencePlan Recurrence, List<LocalDate> Changes, Reach Enrolled, string? Fact)
{
    /// <summary>The scene of a world; most have none.</summary>
    public static Scene? Draw(Draft draft)
    {
        var dice = draft.Root.Fork("scene");
        if (!dice.Chance(7) || !draft.Has(WorldTraits.Versions))
        {
            return null;
        }

        var recurrence = new RecurrencePlan { Per = dice.Pick("month", "month", "quarter", "half-year"), During = dice.Pick("term", "always") };
        var blocks = BlockFinder.Find(recurrence, draft.Calendar, null).FindAll(block => block.Length > 7);
        if (blocks.Count == 0)
        {
            return null;
        }

        var fact = dice.Chance(45) ? Unknown(draft, dice) : null;
        var block = dice.Pick(blocks);
        List<LocalDate> changes = fact is null ? There(dice, block) : [block.First.PlusDays(dice.Between(block.Length / 3, block.Length - 2))];
        var enrolled = fact is null ? Throughout(dice, block, changes) : new Reach(changes[0].PlusDays(dice.Pick(-1, 0, 0, 0)), null);
        return new Scene(draft.Words.DutyIds[0], draft.Words.ChildIds[0], recurrence, changes, enrolled, fact);
    }

    public bool Lacks(string child, string fact) => child == Child && fact == Fact;

    /// <summary>Puts the duty, as a version has it, in the place of its namesake.</summary>
    public List<DutyPlan> Into(List<DutyPlan> duties, int version, Draft draft)
    {
        var at = duties.FindIndex(duty => duty.Id == Duty);
        List<DutyPlan> all = [.. duties];
        if (at < 0)
        {
            all.Add(Of(version, draft));
        }
        else
        {
            all[at] = Of(version, draft);
        }

        return all;
    }

    private static string? Unknown(Draft draft, Dice dice)
    {
        var fact = dice.Pick("boarding", "sex", "needs", "classes", "parents");
        var asked = draft.Has(WorldTraits.Unknowns)
            && draft.Has(fact == "parents" ? WorldTraits.Toward : WorldTraits.Filters)
            && (fact != "classes" || draft.Words.ClassIds.Count > 0);
        return asked ? fact : null;
    }

    /// <summary>The day of another rhythm, and that of the first one again.</summary>
    private static List<LocalDate> There(Dice dice, Block block)
    {
        var away = dice.Between(1, block.Length - 4);
        return [block.First.PlusDays(away), block.First.PlusDays(dice.Between(away + 1, block.Length - 1))];
    }

    /// <summary>The whole time; or not long enough for the rhythm that returns.</summary>
    private static Reach Throughout(Dice dice, Block block, List<LocalDate> changes)
    {
        var left = Period.DaysBetween(changes[1], block.Last);
        return new Reach(block.First.PlusDays(-dice.Pick(0, 1, 200)), dice.Chance(65) ? null : changes[1].PlusDays(left / 2));
    }

    private DutyPlan Of(int version, Draft draft)
    {
        var plan = new DutyMaker(draft, draft.Root.Fork("scene duty")).Make(Duty) with
        {
            Subject = "child",
            Recurrence = Recurrence,
            Modality = null,
            Toward = null,
            MinimumShare = null,
            MinimumDays = draft.Has(WorldTraits.Thresholds) && Fact is not null ? 100 : null,
            AppliesTo = draft.Has(WorldTraits.Filters) ? new JsonObject { ["everyPupil"] = true } : null,
        };
        return version != 1 ? plan
            : Fact is null ? plan with { Recurrence = Recurrence with { Per = "week" } }
            : Fact is "parents" ? plan with { Toward = "parents" }
            : plan with { AppliesTo = Asking(draft) };
    }

    private JsonObject Asking(Draft draft) => new()
    {
        ["everyPupil"] = true,
        [Fact!] = Fact switch
        {
            "boarding" => "yes",
            "sex" => "female",
            "needs" => Json.List([draft.Words.Needs[0]]),
            _ => Json.List([draft.Words.ClassIds[0]]),
        },
    };
}
