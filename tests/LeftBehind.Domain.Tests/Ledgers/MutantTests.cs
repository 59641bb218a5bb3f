namespace LeftBehind.Domain.Tests;

/// <summary>Four engines broken on purpose: the tables of cases tell each of them from the library.</summary>
public sealed class MutantTests
{
    public static TheoryData<string> Broken => [.. Engine.Broken.Keys];

    [Theory]
    [MemberData(nameof(Broken))]
    public void TheCasesFindEachBrokenEngine(string engine) => Assert.NotEmpty(Failed(Engine.Broken[engine]));

    [Fact]
    public void TheCasesFindNothingInTheLibrary() => Assert.Empty(Failed(Engine.Real));

    [Fact]
    public void AnEngineWithoutVersionsFailsByVersionCases() => Assert.NotEmpty(VersionCases.All.FailedBy(Engine.Broken["IgnoresVersions"]));

    [Fact]
    public void AnEngineWithoutUnknownsFailsByUnknownCases() => Assert.NotEmpty(UnknownCases.All.FailedBy(Engine.Broken["IgnoresUnknowns"]));

    [Fact]
    public void AnEngineThatCreditsByDateOnlyFailsByRoleCases() => Assert.NotEmpty(CreditByRoleCases.All.FailedBy(Engine.Broken["CreditsByDateOnly"]));

    [Fact]
    public void AnEngineWithAnEmptyLedgerFailsInEveryTable() => Assert.All(Tables.All, table => Assert.NotEmpty(table.FailedBy(Engine.Broken["EmptyLedger"])));

    [Fact]
    public void NoTwoCasesHaveOneName()
    {
        var names = Tables.All.SelectMany(table => table).Select(item => item.Name).ToArray();
        Assert.Equal(names.Distinct(), names);
    }

    private static string[] Failed(IEngine engine) => Tables.All.SelectMany(table => table.FailedBy(engine)).ToArray();
}
