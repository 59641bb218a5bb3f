using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws intervals with their edges where something turns, and what is known of them when.</summary>
internal static class Intervals
{
    /// <summary>Up to so many intervals one after the other, touching half of the time.</summary>
    public static List<Reach> Sequence(Draft draft, Dice dice, int most, int early = 55)
    {
        List<Reach> sequence = [];
        var first = draft.Calendar.First;
        var from = dice.Chance(early) ? first.PlusDays(-dice.Pick(0, 1, 30, 200, 900)) : draft.Days.Start(dice);
        var count = dice.Between(1, most);
        for (var i = 0; i < count; i++)
        {
            var open = dice.Chance(i + 1 < count ? 10 : 62);
            var reach = new Reach(from, open ? null : draft.Days.EndFrom(dice, from));
            sequence.Add(reach);
            if (open)
            {
                break;
            }

            from = Next(draft, dice, reach.End);
        }

        return sequence;
    }

    /// <summary>A few short intervals one after the other: leave, a stay at home.</summary>
    public static List<Reach> Short(Draft draft, Dice dice, int most)
    {
        List<Reach> sequence = [];
        var from = draft.Days.Near(dice);
        for (var i = dice.Between(1, most); i > 0; i--)
        {
            var reach = new Reach(from, from.PlusDays(dice.Pick(0, 0, 1, 2, 4, 6, 13)));
            sequence.Add(i == 1 && dice.Chance(10) ? reach with { To = null } : reach);
            from = Next(draft, dice, reach.End);
        }

        return sequence;
    }

    /// <summary>An interval as an object, with what it is of before its days.</summary>
    public static JsonObject Write(Draft draft, Dice dice, Reach reach, string? name = null, string? value = null) =>
        Known(draft, dice, new JsonObject().With(name ?? "", name is null ? null : value).WithDays(reach), reach);

    /// <summary>Adds when an interval and its end were entered.</summary>
    public static JsonObject Known(Draft draft, Dice dice, JsonObject target, Reach reach)
    {
        var own = dice.Fork("known");
        var stamps = draft.Stamps;
        if (!draft.Has(WorldTraits.Knowledge) || !own.Chance(45))
        {
            return target;
        }

        var entered = stamps.Entered(own, reach.From);
        var given = own.Chance(60);
        if (given)
        {
            target["recordedAt"] = stamps.Text(own, entered);
        }

        if (reach.To is { } to && own.Chance(50))
        {
            var end = stamps.Entered(own, to);
            target["toRecordedAt"] = stamps.Text(own, given ? Instant.Max(end, entered) : end);
        }

        return target;
    }

    /// <summary>Adds that an interval that may overlap others was a mistake, now and then.</summary>
    public static JsonObject Withdrawn(Draft draft, Dice dice, JsonObject target, Reach reach)
    {
        if (dice.Chance(7) && draft.Has(WorldTraits.Knowledge))
        {
            target["withdrawnAt"] = draft.Stamps.Text(dice, Later(draft, dice, target, reach));
        }

        return target;
    }

    /// <summary>
    /// Puts a mistake beside one of the intervals that may not overlap: withdrawn at the instant at which the right one is entered.
    /// </summary>
    public static JsonArray Corrected(Draft draft, Dice dice, List<(JsonObject Json, Reach Days)> intervals, Action<JsonObject>? spoil = null)
    {
        List<JsonObject> all = intervals.ConvertAll(interval => interval.Json);
        if (all.Count > 0 && dice.Chance(12) && draft.Has(WorldTraits.Knowledge))
        {
            var (right, days) = dice.Pick(intervals);
            if (!right.ContainsKey("toRecordedAt") && !right.ContainsKey("recordedAt"))
            {
                var mistake = (JsonObject)right.DeepClone();
                var at = draft.Stamps.Entered(dice, days.From);
                spoil?.Invoke(mistake);
                mistake["from"] = Json.Date(LocalDate.Min(days.End, days.From.PlusDays(dice.Pick(0, 0, 1, 5, 20))));
                mistake["withdrawnAt"] = draft.Stamps.Text(dice, at);
                right["recordedAt"] = draft.Stamps.Text(dice, at + Duration.FromSeconds(dice.Pick(0, 0, 0, 1, 90000)));
                all.Insert(dice.Below(all.Count + 1), mistake);
            }
        }

        if (dice.Chance(15))
        {
            dice.Shuffle(all);
        }

        return Json.Nodes(all);
    }

    private static Instant Later(Draft draft, Dice dice, JsonObject target, Reach reach)
    {
        var at = draft.Stamps.Entered(dice, reach.To is { } to && dice.Chance(40) ? to : reach.From);
        foreach (var name in new[] { "recordedAt", "toRecordedAt" })
        {
            if (target[name] is { } given)
            {
                var before = NodaTime.Text.OffsetDateTimePattern.Rfc3339.Parse(given.GetValue<string>()).Value.ToInstant();
                at = Instant.Max(at, before);
            }
        }

        return at;
    }

    private static LocalDate Next(Draft draft, Dice dice, LocalDate end) => dice.Weighted(50, 10, 40) switch
    {
        0 => end.PlusDays(1),
        1 => end.PlusDays(2),
        _ => LocalDate.Max(end.PlusDays(1), draft.Days.Start(dice)),
    };
}
