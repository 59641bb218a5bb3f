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
        new WorklistCommand(),
        new FeasibleCommand(),
        new DiffCommand(),
        new ImpactCommand(),
        new ReplayCommand(),
        new CheckCommand(),
        new LintCommand(),
        new SealCommand(),
        new DeltaCommand(),
        new PoliciesCommand(),
        new ShowCommand(),
        new ValidateCommand(),
        new FormatCommand(),
    ];
}
