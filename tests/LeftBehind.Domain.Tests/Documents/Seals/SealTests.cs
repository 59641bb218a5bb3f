using System.Text.Json.Nodes;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Worlds;

namespace LeftBehind.Domain.Tests;

/// <summary>A published version is what it was: its seal says so, and a document that says otherwise is refused.</summary>
public sealed class SealTests
{
    private static readonly Policy Two = Documents.Policy.Read(Wrap.Policy("""
        {"version": "1", "effectiveFrom": "2025-09-01", "duties": [{"id": "talk", "cites": ["a1"], "bearer": "mentor", "actions": ["heart-to-heart-talk"], "subject": "child", "times": 1}]},
        {"version": "2", "effectiveFrom": "2026-03-02", "corrects": "1", "duties": [{"id": "talk", "cites": ["a1"], "bearer": "mentor", "actions": ["heart-to-heart-talk"], "subject": "child", "times": 2}]}
        """), "p").Value;

    [Fact]
    public void TheSealOfASmallVersionIsWhatSha256SumSays()
    {
        var version = Two.Version("1");

        // printf '%s' TEXT | sha256sum, then printf '\nsha256:FIRST' | sha256sum, by hand.
        Assert.Equal("""{"duties":[{"actions":["heart-to-heart-talk"],"bearer":"mentor","cites":["a1"],"id":"talk","subject":"child"}],"effectiveFrom":"2025-09-01","version":"1"}""", version.SealedText());
        Assert.Equal("sha256:cb1d850675e72fdf75643fdf69701125d055bfa21c7f3dec2693244296876ae7", version.ContentHash());
        Assert.Equal(["sha256:c6a8312161fbb7ea78ba9b837c39a8e51b3dea29fa72272981d535790f7ef0a6", "sha256:473a92727102cbc070873a5b7a289c7221085474f2190c16f299d135ce2512c2"], Two.Sealed().Versions.Select(sealedVersion => sealedVersion.Seal));
    }

    [Fact]
    public void TheFiguresOfThePageAreThese()
    {
        var page = System.IO.File.ReadAllText(System.IO.Path.Combine(Conventions.SourceTree.Root, "docs", "versions.md"));
        var version = Two.Sealed().Version("1");
        Assert.Contains(version.SealedText(), page, StringComparison.Ordinal);
        Assert.Contains($"content  {version.ContentHash()}", page, StringComparison.Ordinal);
        Assert.Contains($"seal     {version.Seal}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ASealedPolicyReadsBackAsItIs()
    {
        var policy = Two.Sealed();
        var text = Documents.Policy.Write(policy);

        Assert.Equal(policy, Documents.Policy.Read(text, "p").Value);
        Assert.Equal(text, Documents.Policy.Write(Documents.Policy.Read(text, "p").Value));
        Assert.Equal(policy, policy.Sealed());
        Assert.NotEqual(Two, policy);
    }

    [Fact]
    public void ADocumentInWhichASealedVersionWasEditedIsRefusedAtItsSeal()
    {
        var edited = Documents.Policy.Write(Two.Sealed()).Replace("\"times\": 2", "\"times\": 3", StringComparison.Ordinal);

        var fault = Assert.Single(Documents.Policy.Read(edited, "p").Faults);
        Assert.Equal(("POL016", "$.versions[1].seal"), (fault.Code, fault.Path));
        Assert.Contains("version 2 was edited after it was sealed", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingThatASealedVersionSaysCanBeEdited()
    {
        var edits = 0;
        for (var seed = 1UL; seed <= 3; seed++)
        {
            var policy = Documents.Policy.Read(WorldGenerator.Generate(seed).Policy, "p").Value.Sealed();
            var text = Documents.Policy.Write(policy);
            for (var leaf = 0; Edited(text, leaf) is { } edited; leaf++)
            {
                var read = Documents.Policy.Read(edited, "p");
                Assert.True(!read.Success || read.Value.Versions.SequenceEqual(policy.Versions), $"seed {seed}, leaf {leaf}");
                edits += read.Faults.Any(fault => fault.Code == "POL016") ? 1 : 0;
            }
        }
        Assert.True(edits > 100, $"{edits} edits were found by a seal alone");
    }

    [Fact]
    public void ASealIsOverTheOneBeforeItToo()
    {
        var (one, two) = (Two.Sealed().Versions[0], Two.Sealed().Versions[1]);

        Assert.Equal(["POL016"], Codes(new Policy("p", Two.Versions[0], two)));
        Assert.Equal(["POL016"], Codes(new Policy("p", two.Correcting("1") with { Corrects = null })));
        Assert.Equal(["POL016"], Codes(new Policy("p", one, one.As("1a", new LocalDate(2026, 1, 1)), two)));
        Assert.Empty(Codes(new Policy("p", one)));
        Assert.Empty(Codes(new Policy("p", one, Two.Versions[1])));
    }

    [Fact]
    public void TheSealsAreTheSameHoweverTheDocumentIsWritten()
    {
        var random = new Random(20251124);
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var text = WorldGenerator.Generate(seed).Policy;
            var seals = Documents.Policy.Read(text, "p").Value.Sealed().Versions.Select(version => version.Seal!).ToArray();
            Assert.Equal(string.Join('\n', JsonNode.Parse(text)!["versions"]!.AsArray().Select(version => RawSeal.Text(version!.AsObject()))), string.Join('\n', Documents.Policy.Read(text, "p").Value.Versions.Select(version => version.SealedText())));
            Assert.Equal(RawSeal.Of(text), seals);
            var other = Shuffled(WithDefaults(JsonNode.Parse(text)!.AsObject()), random)!.ToJsonString(new() { WriteIndented = seed % 2 == 0 });
            Assert.Equal(seals, Documents.Policy.Read(other, "p").Value.Sealed().Versions.Select(version => version.Seal));
            Assert.Equal(seals, RawSeal.Of(other));
        }
    }

    [Fact]
    public void AnybodyCanComputeTheSealsFromTheDocumentAlone()
    {
        var policies = new RandomPolicies(20251125);
        var texts = PolicyPacks.Names.Select(Example.Pack).Concat(Enumerable.Range(0, 200).Select(_ => Documents.Policy.Write(policies.Next())));
        Assert.All(texts, text => Assert.Equal(RawSeal.Of(text), Documents.Policy.Read(text, "p").Value.Sealed().Versions.Select(version => version.Seal)));
    }

    [Fact]
    public void ARevisionOfASealedPolicyIsAVersionYetToBeSealed()
    {
        var revised = Two.Sealed().Revise("3", new LocalDate(2026, 9, 1), version => version.WithDuty(version.Duty("talk").WithTimes(3)).Correcting("2"));

        Assert.Equal((null, "2"), (revised.Latest.Seal, revised.Latest.Corrects));
        Assert.Equal(Two.Sealed().Versions, revised.Versions.Take(2));
        Assert.Equal(Two.Sealed().Versions, revised.Sealed().Versions.Take(2));
    }

    [Fact]
    public void SealingUpToAVersionLeavesTheDraftAfterItOpen()
    {
        var policy = Two.Sealed("1");

        Assert.Equal((true, false), (policy.Versions[0].Seal is not null, policy.Versions[1].Seal is not null));
        Assert.Equal(Two.Sealed(), policy.Sealed());
        Assert.Contains("no version 7", Assert.Throws<ArgumentException>(() => Two.Sealed("7")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasChangedInCodeIsNotSealedAnew()
    {
        var changed = new Policy("p", Two.Sealed().Versions[0].WithGrace(Period.FromDays(1)));

        Assert.Equal("POL016", Assert.Single(Assert.Throws<FaultsException>(() => changed.Sealed()).Faults).Code);
        Assert.Equal(["POL016"], Codes(changed));
    }

    [Fact]
    public void ACorrectionNamesAnEarlierVersion()
    {
        var thrown = Assert.Throws<FaultsException>(() => Two.Revise("3", new LocalDate(2026, 9, 1), version => version.Correcting("3")));

        Assert.Equal("$.versions[2].corrects: found 3; allowed: an earlier version: 1, 2", Assert.Single(thrown.Faults).ToString().Split("POL017 ")[1].Split("; did")[0]);
        Assert.Equal("1", Two.Version("2").Corrects);
        Assert.Null(Two.Only("2").Latest.Corrects);
        Assert.Contains("It puts right version 1\n", PolicyPage.Of(Two, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void TheCodePrintedFromASealedPolicySealsIt()
    {
        Assert.Contains(".Correcting(\"1\")", PolicyCode.Of(Two), StringComparison.Ordinal);
        Assert.EndsWith(".Sealed()", PolicyCode.Of(Two.Sealed()), StringComparison.Ordinal);
        Assert.EndsWith(".Sealed(\"1\")", PolicyCode.Of(Two.Sealed("1")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(Policy policy) => Documents.Policy.Read(Documents.Policy.Write(policy), "p").Faults.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.Code);

    /// <summary>The document with its n-th text, number or truth value within the versions another one; null if there is none.</summary>
    private static string? Edited(string policy, int leaf)
    {
        var root = JsonNode.Parse(policy)!;
        if (Leaves(root["versions"]!).Skip(leaf).FirstOrDefault() is not { } node)
            return null;
        JsonNode other = node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => (string)node! + "x",
            System.Text.Json.JsonValueKind.Number => (decimal)node! + (node.ToJsonString().Contains('.', StringComparison.Ordinal) ? 0.01m : 1),
            _ => !(bool)node!,
        };
        node.ReplaceWith(other);
        return root.ToJsonString();
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Key != "seal").SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.SelectMany(item => Leaves(item!)),
        _ => [node.AsValue()],
    };

    private static JsonObject WithDefaults(JsonObject policy)
    {
        foreach (var version in policy["versions"]!.AsArray().Select(version => version!.AsObject()))
        {
            Put(version, ("grace", "P7D"), ("minimumShare", 0.75), ("minimumDays", 14), ("archive", new JsonArray()), ("provisions", new JsonArray()));
            foreach (var duty in (version["duties"]?.AsArray() ?? []).Select(duty => duty!.AsObject()))
            {
                var bearer = (string)duty["bearer"]!;
                Put(duty, ("modality", "must"), ("authority", "text"), ("times", 1), ("onDifferentDays", false), ("weight", 1), ("acceptedFrom", new JsonArray(bearer is "school" or "class" ? "staff" : bearer)));
                Put(duty, ("grace", version["grace"]!.DeepClone()), ("minimumShare", version["minimumShare"]!.DeepClone()), ("minimumDays", version["minimumDays"]!.DeepClone()));
                if (duty["recurrence"] is JsonObject recurrence && recurrence["on"] is not null)
                    Put(recurrence, ("from", "P0D"), ("to", "P0D"), ("during", "always"));
            }
            foreach (var escalation in (version["escalations"]?.AsArray() ?? []).Select(escalation => escalation!.AsObject()))
                Put(escalation, ("of", "aware"), ("cites", new JsonArray()));
            if (version["appraisal"] is JsonObject appraisal)
                Put(appraisal, ("lateCredit", 0.50), ("handoverDays", 0), ("mustNotMiss", new JsonArray()));
            if (version["eligibility"] is JsonObject eligibility)
                Put(eligibility, ("interruptionDays", 0), ("minimumMonthsAway", 0), ("incapableCountsAsAway", false), ("cites", new JsonArray()));
        }
        return policy;
    }

    private static void Put(JsonObject owner, params (string Name, JsonNode Value)[] defaults)
    {
        foreach (var (name, value) in defaults)
        {
            if (!owner.ContainsKey(name))
                owner[name] = value;
        }
    }

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        if (node is JsonArray items)
            return new JsonArray([.. items.Select(item => Shuffled(item, random))]);
        if (node is not JsonObject members)
            return node?.DeepClone();
        var list = members.ToArray();
        random.Shuffle(list);
        return new JsonObject(list.Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random))));
    }
}
