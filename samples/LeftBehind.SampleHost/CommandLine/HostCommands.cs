using System.Collections.Generic;

namespace LeftBehind.SampleHost;

/// <summary>The commands in the order in which they are listed.</summary>
internal static class HostCommands
{
    public static HostCommand Board { get; } = new BoardCommand();

    public static IReadOnlyList<HostCommand> All { get; } =
    [
        new LedgerCommand(),
        new PlanCommand(),
        new QuestionsCommand(),
        new ExplainCommand(),
        new ClocksCommand(),
        new PairingsCommand(),
        new AppraiseCommand(),
        new StatsCommand(),
        new DiffCommand(),
        new ImpactCommand(),
        new ReplayCommand(),
        new CheckCommand(),
        new PoliciesCommand(),
        new ShowCommand(),
        new ValidateCommand(),
        new FormatCommand(),
        new FeasibleCommand(),
        new WorklistCommand(),
        new SealCommand(),
        new DeltaCommand(),
    ];
}
