using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Tests.Host;

/// <summary>The command that a vendor's pipeline runs before a policy takes effect.</summary>
public sealed class CheckCommandTests
{
    [Fact]
    public async Task TheTextBesideOurReading() => await Verifier.Verify(HostRun.Answer("check yuxian-central-primary --against yuxian-central-primary.reading"));

    [Fact]
    public void AWeakerPolicyFailsOnlyWhereThatIsAskedFor()
    {
        Assert.Equal(0, HostRun.Line("check yuxian-central-primary --against yuxian-central-primary.reading").ExitCode);
        var failed = HostRun.Line("check yuxian-central-primary --against yuxian-central-primary.reading --no-weaker");
        Assert.Equal((1, string.Empty), (failed.ExitCode, failed.Err));
        Assert.Contains("heart-to-heart-talk", failed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void OurReadingIsNowhereWeakerThanTheText()
    {
        var run = HostRun.Line("check yuxian-central-primary.reading --against yuxian-central-primary --no-weaker --format json");
        Assert.Equal(0, run.ExitCode);
        var answer = JsonNode.Parse(run.Out)!;
        Assert.True((bool)answer["noWeaker"]!);
        Assert.DoesNotContain(answer["findings"]!.AsArray(), finding => (bool)finding!["weaker"]!);
        Assert.Contains(answer["findings"]!.AsArray(), finding => (string?)finding!["outcome"] == "stricter");
    }

    [Fact]
    public void AgainstWhatMustBeSaid() =>
        Assert.Contains("ARG003", HostRun.Line("check yuxian-central-primary").Err, StringComparison.Ordinal);

    [Fact]
    public async Task FromMonthlyToWeeklyIsStricterAndTheWitnessShowsIt() => await Verifier.Verify(HostRun.Answer("diff zhejiang@1 zhejiang@2 --witnesses"));
}
