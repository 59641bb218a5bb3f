using System.Collections;
using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests;

/// <summary>A case: a small school, a range, a day, and by hand from the page what the ledger must say.</summary>
internal sealed record Case(string Name, Scene Scene, string Range, string AsOf, Func<Ledger, IEnumerable<string>> View, IReadOnlyList<string> Expected)
{
    /// <summary>What an engine answers.</summary>
    public IReadOnlyList<string> Answer(IEngine engine) =>
        View(engine.Ledger(new Inputs(Scene.Policy, Scene.Calendar, Scene.School, Scene.Log), Span(Range), As(AsOf))).ToArray();
}

/// <summary>Cases that look at the same things, each under a name of its own.</summary>
internal sealed class CaseTable(Func<Ledger, IEnumerable<string>> view) : IEnumerable<Case>
{
    private readonly List<Case> _cases = [];

    public TheoryData<string> Names => [.. _cases.Select(item => item.Name)];

    /// <summary>A case in which nothing is there.</summary>
    public void Add(string name, Scene scene, string range, string asOf) => Add(name, scene, range, asOf, []);

    public void Add(string name, Scene scene, string range, string asOf, params string[] expected) =>
        _cases.Add(new Case(name, scene, range, asOf, view, expected));

    /// <summary>Checks one case with the library itself.</summary>
    public void Check(string name)
    {
        var item = _cases.Single(other => other.Name == name);
        Assert.Equal(string.Join("\n", item.Expected), string.Join("\n", item.Answer(Engine.Real)));
    }

    /// <summary>The cases that an engine fails.</summary>
    public IReadOnlyList<string> FailedBy(IEngine engine) => _cases.Where(item => !item.Answer(engine).SequenceEqual(item.Expected)).Select(item => item.Name).ToArray();

    public IEnumerator<Case> GetEnumerator() => _cases.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
