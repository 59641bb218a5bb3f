using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws the versions of the policy.</summary>
internal sealed class PolicyMaker(Draft draft)
{
    private readonly Dice _dice = draft.Root.Fork("policy");

    public JsonObject Make()
    {
        var dates = Dates();
        List<DutyPlan> duties = [];
        List<DutyPlan> first = [];
        for (var i = 0; i < dates.Count; i++)
        {
            duties = i == 0 ? Duties() : new DutyChanger(draft, _dice.Fork("version", i)).Next(duties, first);
            duties = draft.Scene?.Into(duties, i, draft) ?? duties;
            first = i == 0 ? duties : first;
            draft.Versions.Add(Version(dates, i, duties));
        }

        draft.Focus.AddRange(dates.Skip(1).Select(draft.InSpan));
        Gather();
        return Write();
    }

    /// <summary>Another policy that may come in the place of this one, in some worlds: other duties, another version.</summary>
    public JsonObject? Other()
    {
        var dice = _dice.Fork("other");
        if (!dice.Chance(35))
        {
            return null;
        }

        List<JsonObject> versions = [];
        for (var i = dice.Chance(25) ? draft.Versions.Count - 1 : 0; i < draft.Versions.Count; i++)
        {
            var plan = draft.Versions[i].With(new DutyChanger(draft, dice.Fork("duties", i)).Next(draft.Versions[i].Duties, draft.Versions[0].Duties));
            versions.Add(plan.Write(dice.Fork("write", i), (i + 1).ToString(CultureInfo.InvariantCulture)));
        }

        return new JsonObject { ["format"] = 1, ["policy"] = "another", ["title"] = new JsonObject { ["en"] = "another policy" } }
            .With("versions", Json.Nodes(versions));
    }

    private List<LocalDate> Dates()
    {
        var calendar = draft.Calendar;
        var early = calendar.First.PlusDays(-_dice.Pick(0, 0, 1, 30, 400));
        List<LocalDate> dates = [_dice.Chance(68) ? early : draft.Days.Near(_dice)];
        if (draft.Scene is { } scene)
        {
            return [early, .. scene.Changes];
        }

        var more = _dice.Weighted(28, 45, 27);
        for (var i = 0; i < more && draft.Has(WorldTraits.Versions); i++)
        {
            var soon = i > 0 && _dice.Chance(45) ? dates[^1].PlusDays(_dice.Between(1, 20)) : draft.Days.Near(_dice);
            var date = _dice.Chance(25) ? draft.Days.Any(_dice) : soon;
            if (!dates.Contains(date) && calendar.First < date)
            {
                dates.Add(date);
            }
        }

        dates.Sort();
        return dates;
    }

    private List<DutyPlan> Duties()
    {
        List<DutyPlan> duties = [];
        var count = 1 + _dice.Weighted(20, 25, 25, 20, 10);
        for (var i = 0; i < count; i++)
        {
            duties.Add(new DutyMaker(draft, _dice.Fork("duty", i)).Make(draft.Words.DutyIds[i]));
        }

        return duties;
    }

    private VersionPlan Version(List<LocalDate> dates, int i, List<DutyPlan> duties)
    {
        var dice = _dice.Fork("own", i);
        var share = decimal.Parse(dice.Pick(Words.Shares), CultureInfo.InvariantCulture);
        var thresholds = draft.Has(WorldTraits.Thresholds);
        return new VersionPlan
        {
            Force = new Reach(dates[i], i + 1 < dates.Count ? dates[i + 1].PlusDays(-1) : null),
            Grace = dice.Chance(30) && thresholds ? dice.Pick(0, 1, 3, 7, 14) : null,
            MinimumShare = dice.Chance(30) && thresholds ? share : null,
            MinimumDays = dice.Chance(30) && thresholds ? dice.Pick(0, 1, 3, 5, 7, 14, 28) : null,
            Eligibility = i > 0 && dice.Chance(50)
                ? draft.Versions[i - 1].Eligibility
                : EligibilityPlan.Make(draft, dice.Fork("eligibility")),
            Duties = duties,
        };
    }

    private void Gather()
    {
        foreach (var version in draft.Versions)
        {
            foreach (var duty in version.Duties)
            {
                var blocks = HotBlocks.Find(draft, version, duty, null);
                version.Hot[duty.Id] = blocks;
                blocks.ForEach(block => HotBlocks.Pool(draft, version, duty, block, _dice));
            }

            draft.Days.Both(version.Force.From);
            draft.Days.Both(version.Force.From.PlusDays(-1));
        }
    }

    private JsonObject Write()
    {
        List<JsonObject> versions = [];
        for (var i = 0; i < draft.Versions.Count; i++)
        {
            var dice = _dice.Fork("write", i);
            var target = draft.Versions[i].Write(dice, (i + 1).ToString(CultureInfo.InvariantCulture));
            EscalationMaker.Add(draft, dice.Fork("escalations"), target);
            SectionMaker.Add(draft, dice.Fork("sections"), draft.Versions[i], target);
            versions.Add(target);
        }

        return new JsonObject { ["format"] = 1, ["policy"] = "made-up", ["title"] = new JsonObject { ["zh"] = "办法", ["en"] = "a policy" } }
            .With("source", _dice.Chance(10) ? "source.txt" : null)
            .With("versions", Json.Nodes(versions));
    }
}
