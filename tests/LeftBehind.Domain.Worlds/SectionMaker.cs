using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>Draws what a version has beside its duties: pairing rules, archive, appraisal, provisions.</summary>
internal static class SectionMaker
{
    public static void Add(Draft draft, Dice dice, VersionPlan version, JsonObject target)
    {
        if (!draft.Has(WorldTraits.Sections))
        {
            return;
        }

        if (dice.Chance(45))
        {
            var kinds = dice.Some(draft.Words.Kinds, dice.Between(1, 2));
            target["pairings"] = Json.Nodes(kinds.Select(kind => Rule(draft, dice, kind)));
        }

        if (dice.Chance(35))
        {
            target["archive"] = Json.Nodes(dice.Some(Words.ArchiveFields, dice.Between(1, 2))
                .Select(field => new JsonObject { ["field"] = field, ["cites"] = Json.List("S0.4.603a") }));
        }

        if (dice.Chance(60))
        {
            target["appraisal"] = Appraisal(dice, version);
        }

        if (dice.Chance(25))
        {
            target["provisions"] = Json.Nodes(dice.Some(Words.ProvisionKinds, dice.Between(1, 2)).Select((kind, i) => Provision(dice, kind, i)));
        }
    }

    private static JsonObject Rule(Draft draft, Dice dice, string kind)
    {
        List<string> helpers = dice.Chance(50) ? ["staff"] : draft.Words.Roles;
        return new JsonObject { ["kind"] = kind }
            .With("childrenPerHelper", dice.Chance(70) ? Limit(dice) : null)
            .With("helpersPerChild", dice.Chance(70) ? Limit(dice) : null)
            .WithList("helpers", dice.Chance(60) ? helpers : null)
            .With("ownClassOnly", dice.Chance(40) ? dice.Chance(70) : null)
            .WithList("cites", dice.Chance(30) ? ["S0.1.0b"] : null);
    }

    private static JsonObject Limit(Dice dice)
    {
        var min = dice.Between(0, 2);
        var both = dice.Below(3);
        return new JsonObject()
            .With("min", both != 0 ? min : null)
            .With("max", both != 1 ? Math.Max(1, min + dice.Below(2)) : null);
    }

    private static JsonObject Appraisal(Dice dice, VersionPlan version)
    {
        var duties = version.Duties.Select(duty => duty.Id).ToList();
        return new JsonObject()
            .With("lateCredit", dice.Chance(75) ? dice.Pick(0m, 0.5m, 0.3m, 1m) : null)
            .With("handoverDays", dice.Chance(80) ? dice.Pick(0, 1, 3, 4, 7, 7, 14, 15, 16, 30) : null)
            .With("awardThreshold", dice.Chance(70) ? dice.Pick(0m, 50m, 66.7m, 80m, 100m) : null)
            .WithList("mustNotMiss", dice.Chance(50) ? dice.Some(duties, 2) : null)
            .WithList("cites", dice.Chance(30) ? ["S1.3.406e"] : null);
    }

    private static JsonObject Provision(Dice dice, string kind, int index) => new JsonObject
    {
        ["id"] = $"provision-{index}",
        ["kind"] = kind,
        ["text"] = new JsonObject { ["zh"] = "优先" },
        ["cites"] = dice.Chance(80) ? Json.List("S0.1.5c") : [],
    }
        .With("bearer", dice.Chance(50) ? "school" : null)
        .With("subject", dice.Chance(50) ? dice.Pick("child", "family", "class", "staff", "school") : null)
        .With("action", dice.Chance(50) ? "prioritise-tutoring" : null)
        .With("modality", dice.Chance(50) ? dice.Pick(Words.Modalities) : null);
}
