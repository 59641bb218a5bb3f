using System.IO;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Tests.Conventions;

namespace LeftBehind.Domain.Tests;

/// <summary>A policy printed as code: the printed code stands here, compiled, and makes the policy it was printed from.</summary>
public sealed class PolicyCodeTests
{
    private const string Printed = "PrintedPolicy.cs";

    [Fact]
    public void TheCodePrintedFromAPackMakesThatPack()
    {
        var pack = Read("yuxian-central-primary.reading");
        var file = Path.Combine(SourceTree.Root, "tests", "LeftBehind.Domain.Tests", "Documents", Printed);
        var before = File.ReadAllText(file);
        var start = before.IndexOf("=> ", StringComparison.Ordinal) + 3;
        Assert.Equal(PolicyCode.Of(pack), before[start..before.IndexOf(";\n", start, StringComparison.Ordinal)]);
        Assert.Equal(pack, PrintedPolicy.Make());
    }

    [Theory]
    [InlineData("primary-rulebook-2024")]
    [InlineData("three-twos-plan")]
    [InlineData("wanfohu-homeroom")]
    public void EveryDutyAndProvisionIsPrinted(string name)
    {
        var (pack, code) = (Read(name), PolicyCode.Of(Read(name)));
        Assert.All(pack.Latest.Duties, duty => Assert.Contains($"(\"{duty.Id}\", ", code, StringComparison.Ordinal));
        Assert.All(pack.Latest.Provisions, provision => Assert.Contains($"new Provision(\"{provision.Id}\", ", code, StringComparison.Ordinal));
    }

    private static Policy Read(string pack)
    {
        using var stream = PolicyPacks.Open(pack);
        return Documents.Policy.Read(stream, pack).Value;
    }
}
