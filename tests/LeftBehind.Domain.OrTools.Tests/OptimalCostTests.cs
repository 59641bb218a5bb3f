using System.Collections.Generic;
using System.Linq;
using Google.OrTools.Graph;

namespace LeftBehind.Domain.OrTools.Tests;

/// <summary>The library's own min-cost flow against that of Google.OrTools: assignments of the same cost, the greatest flow and the least cost of any network.</summary>
public sealed class OptimalCostTests
{
    [Fact]
    public void TheBestHelpersOfRandomSmallSchoolsCostAsMuchAsThoseOfTheOtherSolver()
    {
        var lacking = 0L;
        for (var seed = 0; seed < 500; seed++)
        {
            var school = new RandomAssignment(seed, children: 2 + (seed % 9), helpers: 1 + (seed % 6));
            Assert.Equal((seed, school.OtherCost()), (seed, school.Cost()));
            lacking += school.Cost() / school.Place;
        }
        Assert.True(lacking > 100, "the helpers were nearly always enough");
    }

    [Theory]
    [InlineData(60, 20)]
    [InlineData(136, 17)]
    [InlineData(200, 45)]
    [InlineData(505, 120)]
    public void TheBestHelpersOfALargerSchoolCostAsMuchAsThoseOfTheOtherSolver(int children, int helpers)
    {
        var school = new RandomAssignment(children, children, helpers);
        Assert.Equal(school.OtherCost(), school.Cost());
    }

    [Fact]
    public void TheGreatestFlowOfARandomNetworkIsAsGreatAndAsCheap()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new System.Random(seed);
            var nodes = random.Next(4, 14);
            var arcs = Enumerable.Range(0, random.Next(5, 50))
                .Select(_ => (From: random.Next(nodes), To: random.Next(nodes), Capacity: random.Next(0, 6), Cost: random.Next(0, 20)))
                .Where(arc => arc.From != arc.To)
                .ToArray();
            Assert.Equal((seed, Other(nodes, arcs)), (seed, Ours(nodes, arcs)));
        }
    }

    private static (long Flow, long Cost) Ours(int nodes, (int From, int To, int Capacity, int Cost)[] arcs)
    {
        var network = new FlowNetwork(nodes);
        var numbers = arcs.Select(arc => network.Add(arc.From, arc.To, arc.Capacity, new FlowCost(0, arc.Cost))).ToArray();
        network.Send(0, 1);
        return (Out(arcs, i => network.Flow(numbers[i])), arcs.Select((arc, i) => (long)network.Flow(numbers[i]) * arc.Cost).Sum());
    }

    private static (long Flow, long Cost) Other(int nodes, (int From, int To, int Capacity, int Cost)[] arcs)
    {
        using var flow = new MinCostFlow();
        foreach (var arc in arcs)
            flow.AddArcWithCapacityAndUnitCost(arc.From, arc.To, arc.Capacity, arc.Cost);
        for (var node = 0; node < nodes; node++)
            flow.SetNodeSupply(node, node == 0 ? 1000 : node == 1 ? -1000 : 0);
        Assert.Equal(MinCostFlowBase.Status.OPTIMAL, flow.SolveMaxFlowWithMinCost());
        return (flow.MaximumFlow(), flow.OptimalCost());
    }

    private static long Out(IReadOnlyList<(int From, int To, int Capacity, int Cost)> arcs, System.Func<int, int> flow) =>
        Enumerable.Range(0, arcs.Count).Sum(i => arcs[i].From == 0 ? flow(i) : arcs[i].To == 0 ? -flow(i) : 0L);
}
