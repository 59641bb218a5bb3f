using System.Text.Json.Nodes;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Properties;

/// <summary>A roster with one more fact that begins on a day, or one that ends before it; null where that would not be valid.</summary>
internal static class RosterFrom
{
    public static School? Edited(string roster, CareProgramme programme, LocalDate day, ulong seed, Instant? recordedAt = null)
    {
        var root = JsonNode.Parse(roster)!.AsObject();
        var children = root["children"]!.AsArray().Select(child => child!.AsObject()).ToArray();
        if (children.Length == 0)
            return null;
        var child = children[(int)(seed / 8 % (ulong)children.Length)];
        if (!Edit(root, child, new Fact(day, recordedAt), programme, seed))
            return null;
        var read = Documents.Roster.Read(root.ToJsonString(), "roster.json");
        return read.Success ? read.Value : null;
    }

    private static bool Edit(JsonObject root, JsonObject child, Fact fact, CareProgramme programme, ulong seed) => (seed % 8) switch
    {
        0 => Pair(root, child, fact, programme),
        1 => Each(child["parents"], parent => Add(parent["absences"], fact.Of())),
        2 => Each(child["parents"], parent => Add(parent["incapable"], fact.Of())),
        3 => Add(child["needs"], fact.Of(("need", (programme.Policy.Versions.SelectMany(version => version.Duties).SelectMany(duty => duty.AppliesTo.Needs ?? []).FirstOrDefault() ?? new Need("key-child")).Value))),
        4 => Add(child["declared"], fact.Of(("away", "both"))),
        5 => Each(root["staff"], member => Add(member["leave"], fact.Of())),
        6 => Ends(root["pairings"], fact),
        _ => Ends(child["enrolled"], fact),
    };

    private static bool Pair(JsonObject root, JsonObject child, Fact fact, CareProgramme programme)
    {
        var kind = programme.Policy.Versions.SelectMany(version => version.Duties).Select(duty => duty.Bearer).FirstOrDefault(role => role.IsPairing) ?? Role.Mentor;
        var helper = root["staff"]?.AsArray().LastOrDefault()?["id"];
        return helper is not null && Add(root["pairings"], fact.Of(("id", "zz"), ("kind", kind.Value), ("child", (string)child["id"]!), ("helper", (string)helper!)));
    }

    private static bool Each(JsonNode? list, Func<JsonObject, bool> edit) => list is JsonArray items && items.Aggregate(false, (edited, item) => edit(item!.AsObject()) | edited);

    /// <summary>Only where there is a list already: the first interval of what was not given also says what was not so before.</summary>
    private static bool Add(JsonNode? list, JsonObject fact)
    {
        if (list is not JsonArray items)
            return false;
        items.Add(fact);
        return true;
    }

    private static bool Ends(JsonNode? list, Fact fact) => Each(list, item =>
    {
        if (item["to"] is not null || string.CompareOrdinal((string)item["from"]!, fact.Eve) > 0)
            return false;
        item["to"] = fact.Eve;
        if (fact.Entered is { } entered)
            item["toRecordedAt"] = entered;
        return true;
    });

    private sealed record Fact(LocalDate Day, Instant? RecordedAt)
    {
        public string Eve => $"{Day.PlusDays(-1):uuuu-MM-dd}";

        public string? Entered => RecordedAt is { } at ? InstantPattern.ExtendedIso.Format(at) : null;

        public JsonObject Of(params (string Name, string Value)[] more)
        {
            var fact = new JsonObject { ["from"] = $"{Day:uuuu-MM-dd}" };
            foreach (var (name, value) in more)
                fact[name] = value;
            if (Entered is { } entered)
                fact["recordedAt"] = entered;
            return fact;
        }
    }
}
