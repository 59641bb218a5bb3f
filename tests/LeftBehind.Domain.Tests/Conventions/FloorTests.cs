using ArchUnitNET.Loader;

namespace LeftBehind.Domain.Tests.Conventions;

/// <summary>Data flows up the floors, knowledge only down: no type knows one of a higher floor. docs/decisions/0001.</summary>
public sealed class FloorTests
{
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["Time"] = 0,
        ["Faults"] = 0,
        ["Texts"] = 0,
        ["Codes"] = 0,
        ["Calendars"] = 1,
        ["Children"] = 1,
        ["Guardians"] = 1,
        ["Staff"] = 1,
        ["Pairings"] = 1,
        ["Schools"] = 1,
        ["Records"] = 1,
        ["Incidents"] = 1,
        ["Schedules"] = 2,
        ["Policies"] = 3,
        ["Documents"] = 4,
        ["Obligations"] = 4,
        ["Specifications"] = 4,
        ["Ledgers"] = 5,
        ["Clocks"] = 5,
        ["Appraisals"] = 6,
        ["Assignments"] = 6,
        ["Feasibilities"] = 6,
        ["Statistics"] = 6,
        ["Changes"] = 6,
        ["Verdicts"] = 6,
        ["Lints"] = 6,
        ["Worklists"] = 6,
        ["Transitions"] = 6,
        ["Answers"] = 7,
        ["Amendments"] = 7,
        ["DependencyInjection"] = 7,
    };

    [Fact]
    public void EveryFolderHasAFloor()
    {
        var folders = SourceTree.FolderOfType().Values.Distinct().Order();
        Assert.Empty(folders.Except(Floors.Keys));
        Assert.True(folders.Count() > 15, "the folders of the library were not found");
    }

    [Fact]
    public void NoTypeKnowsOneOfAHigherFloor()
    {
        var folders = SourceTree.FolderOfType();
        var architecture = new ArchLoader().LoadAssemblies(typeof(Policy).Assembly).Build();
        var checkedTypes = 0;
        var wrong = new List<string>();
        foreach (var type in architecture.Types.Where(type => folders.ContainsKey(Outer(type.FullName))))
        {
            checkedTypes++;
            var (name, floor) = (Outer(type.FullName), Floors[folders[Outer(type.FullName)]]);
            wrong.AddRange(type.Dependencies.Where(dependency => dependency.Target.FullName.StartsWith("LeftBehind.", StringComparison.Ordinal)).Select(dependency => Outer(dependency.Target.FullName))
                .Where(target => folders.TryGetValue(target, out var folder) && Floors[folder] > floor)
                .Select(target => $"{folders[name]}/{name} knows {folders[target]}/{target}").Distinct());
        }
        Assert.True(checkedTypes > 150, "the types of the library were not found");
        Assert.Empty(wrong.Order().Distinct());
    }

    /// <summary>The name of the outermost type, without arity.</summary>
    private static string Outer(string fullName) => fullName.Split('+', '/')[0].Split('.')[^1].Split('`', '<')[0];
}
