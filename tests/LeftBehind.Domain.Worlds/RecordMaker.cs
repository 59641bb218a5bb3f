using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws records, most of them aimed at a block of a duty.</summary>
internal sealed class RecordMaker(Draft draft)
{
    private readonly Dice _dice = draft.Root.Fork("records");
    private readonly RecordPeople _people = new(draft);
    private readonly List<(JsonObject Json, LocalDate Date)> _list = [];

    public List<JsonObject> Make()
    {
        if (!draft.Has(WorldTraits.Records))
        {
            return [];
        }

        var count = _dice.Weighted(4, 16, 40, 40) switch
        {
            0 => 0,
            1 => _dice.Between(1, 5),
            2 => _dice.Between(6, 20),
            _ => _dice.Between(21, 50),
        };
        var favourites = _dice.Between(1, 4);
        for (var i = 0; i < count; i++)
        {
            One(_dice.Fork("one", i), favourites);
        }

        List<JsonObject> records = [.. _list.Select(record => record.Json), .. new AnswerMaker(draft, _people).Make()];
        new RecordCorrector(draft).Correct(records);
        if (_dice.Chance(40))
        {
            _dice.Shuffle(records);
        }

        return records;
    }

    private void One(Dice dice, int favourites)
    {
        if (_list.Count > 0 && dice.Chance(11))
        {
            Double(dice);
            return;
        }

        if (RecordAim.Draw(draft, dice, favourites) is { } aim && dice.Chance(88))
        {
            Aimed(dice, aim);
        }
        else
        {
            Wild(dice);
        }
    }

    /// <summary>The same once more, on that day or one beside it.</summary>
    private void Double(Dice dice)
    {
        var (first, date) = dice.Pick(_list);
        var again = (JsonObject)first.DeepClone();
        again["id"] = Id(dice);
        if (dice.Chance(35))
        {
            date = date.PlusDays(dice.Pick(-1, 1, 1));
            again["on"] = Json.Date(date);
        }

        _list.Add((again, date));
    }

    private void Aimed(Dice dice, RecordAim aim)
    {
        var date = aim.Date(draft, dice);
        var role = dice.One(aim.Duty.Accepted);
        var by = _people.Holder(dice, role, aim.Child, date);
        var action = dice.Chance(95) ? dice.One(aim.Duty.Actions) : dice.Pick(draft.Words.Actions);
        var given = dice.Chance(8) || role == "anyone" ? _people.AnyRole(dice) : role;
        var target = Begin(dice, action, date, by).With("role", dice.Chance(48) ? given : null);
        Concern(dice, aim, date, target);
        Add(Spoil(dice, aim, target, date), date);
    }

    private void Wild(Dice dice)
    {
        var date = draft.Days.Near(dice);
        var child = dice.Pick(draft.Children);
        var role = _people.AnyRole(dice);
        var action = dice.Chance(70) ? dice.Pick(draft.Words.Actions) : dice.Pick(Words.Actions);
        var target = Begin(dice, action, date, _people.Holder(dice, role, child, date))
            .With("role", dice.Chance(50) ? role : null)
            .WithList("children", dice.Chance(75) ? dice.Some(draft.Words.ChildIds, dice.Between(0, 2)) : null)
            .With("class", dice.Chance(20) ? Class(dice, child, date) : null);
        Add(target, date);
    }

    private JsonObject Begin(Dice dice, string action, LocalDate date, string by)
    {
        var instant = dice.Chance(30) && draft.Has(WorldTraits.Instants);
        return new JsonObject
        {
            ["id"] = Id(dice),
            ["action"] = action,
            ["on"] = instant ? draft.Stamps.Text(dice, draft.Stamps.Within(dice, date)) : Json.Date(date),
            ["by"] = by,
        };
    }

    private string Id(Dice dice) => dice.Pick("r", "r", "R", "r-") + FormattableString.Invariant($"{_list.Count + 1}");

    private void Concern(Dice dice, RecordAim aim, LocalDate date, JsonObject target)
    {
        var listed = aim.Duty.Subject is "child" or "family" || dice.Chance(aim.Child is null ? 5 : 40);
        if (listed && aim.Child is { } child)
        {
            var others = draft.Words.ChildIds.FindAll(id => id != child.Id);
            List<string> ids = [child.Id, .. dice.Chance(30) ? dice.Some(others, dice.Between(1, 2)) : []];
            dice.Shuffle(ids);
            target.WithList("children", dice.Chance(2) ? ["k999"] : ids);
        }

        if (aim.Duty.Subject == "class" || dice.Chance(7))
        {
            target.With("class", Class(dice, aim.Child, date));
        }
    }

    private string? Class(Dice dice, ChildPlan? child, LocalDate date) => dice.Chance(3) ? "c99"
        : dice.Chance(85) && _people.ClassOf(child, date) is { } own ? own
        : draft.Words.ClassIds.Count > 0 ? dice.Pick(draft.Words.ClassIds) : null;

    private JsonObject Spoil(Dice dice, RecordAim aim, JsonObject target, LocalDate date)
    {
        var duty = aim.Duty;
        var failed = dice.Chance(duty.AttemptsExcuse is null ? 11 : 55) && draft.Has(WorldTraits.Attempts);
        target.With("result", failed ? dice.Pick("attempted", "attempted", "declined") : dice.Chance(6) ? "accomplished" : null);
        var medium = duty.Media is { } media && dice.Chance(85) ? dice.One(media) : dice.Pick(Words.Media);
        target.With("medium", dice.Chance(duty.Media is null ? 12 : 75) ? medium : null);
        var evidence = duty.Evidence is { } asked && dice.Chance(55);
        target.WithList("evidence", evidence ? [duty.Evidence!] : dice.Chance(6) ? [dice.Pick(Words.Evidence)] : null);
        if (aim.Block is { } block && dice.Chance(12) && draft.Has(WorldTraits.ForDates))
        {
            target["for"] = Json.Date(For(dice, block, date));
        }

        if (dice.Chance(30) && draft.Has(WorldTraits.Knowledge))
        {
            target["recordedAt"] = draft.Stamps.Text(dice, draft.Stamps.Entered(dice, date));
        }

        return target;
    }

    private static LocalDate For(Dice dice, Block block, LocalDate date) => dice.Weighted(55, 15, 15, 15) switch
    {
        0 => block.First.PlusDays(dice.Below(block.Length)),
        1 => block.Last,
        2 => block.First.PlusDays(-dice.Between(1, 7)),
        _ => date,
    };

    private void Add(JsonObject target, LocalDate date) => _list.Add((target, date));
}
