using System.IO;
using System.Runtime.CompilerServices;
using LeftBehind.Domain.Tests.Conventions;
using static LeftBehind.Domain.Tests.SchoolPairings.Pairs;

namespace LeftBehind.Domain.Tests.Samples;

/// <summary>The code of docs/feasibility.md is the code below, which runs.</summary>
public sealed class FeasibilityPageTests
{
    private static readonly StringWriter Console = new() { NewLine = "\n" };

    [Fact]
    public void TheCodeOfThePageRunsAndEveryRelaxationAnswersYes()
    {
        var rule = new PairingRule(Role.Mentor).WithChildrenPerHelper(AtMost(2)).WithHelpersPerChild(AtLeast(1)).HelpersAre(Role.Staff);
        Ask(School(["k1", "k2", "k3"], "t1").Programme(rule), September, CareLog.Empty);
        Assert.Equal(
            "not feasible 2025-09-01/2025-09-30\nMentor (2025-09-01/2025-09-30, version 1): 1 × 2 < 3, places missing: 1 [helpersPerChild.min, childrenPerHelper.max]\n"
                + "  or a limit of 3 children per helper\n  or 1 more helper\n  or no helper promised to a child (3 children fewer)\nTrue\nTrue\nTrue\n",
            Console.ToString());
    }

    [Fact]
    public void ThePageShowsThisCode()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "feasibility.md"));
        var code = page.Split("```csharp\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).ToArray();
        Assert.Equal(6, code.Length);
        Assert.Contains(string.Join('\n', code), string.Join('\n', File.ReadLines(Here()).Select(line => line.Trim())), StringComparison.Ordinal);
    }

    private static void Ask(CareProgramme programme, DateInterval range, CareLog log)
    {
        WorkAssumptions work = WorkAssumptions.Ours.WithMinutes(CareAction.HomeVisit, 90).WithWeeklyLimit(180);
        Feasibility feasibility = programme.Feasibility(range, log, work);
        if (!feasibility.IsFeasible)
            Console.Write(feasibility.ToText(Language.English));
        foreach (Relaxation relaxation in feasibility.PairingConflicts.SelectMany(conflict => conflict.Relaxations))
            Console.WriteLine(relaxation.Programme.Feasibility(range, log, relaxation.Assumptions).IsFeasible);
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
