using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// What is missing where each of some wants so many of others, none twice, and each of the others gives itself at most so often:
/// the greatest flow falls short by <see cref="Missing"/>, because <see cref="Giving"/> × most + <see cref="Beside"/> is less than <see cref="Wanting"/> × least.
/// </summary>
/// <param name="Missing">How many places are missing, however they are given.</param>
/// <param name="Wanting">So many together want more than there is.</param>
/// <param name="Giving">So many may give them all that they can.</param>
/// <param name="Beside">So many pairs are there with others, each once.</param>
internal readonly record struct Shortage(int Missing, int Wanting, int Giving, int Beside)
{
    public static Shortage Of(int wanting, int least, int giving, int most, Func<int, int, bool> may)
    {
        if (wanting == 0 || least == 0)
            return default;
        var network = new FlowNetwork(2 + wanting + giving);
        var given = Enumerable.Range(0, wanting).Select(one => network.Add(0, 2 + one, least, FlowCost.Zero)).ToArray();
        for (var other = 0; other < giving; other++)
            network.Add(2 + wanting + other, 1, Math.Min(most, wanting), FlowCost.Zero);
        for (var one = 0; one < wanting; one++)
        {
            for (var other = 0; other < giving; other++)
            {
                if (may(one, other))
                    network.Add(2 + one, 2 + wanting + other, 1, FlowCost.Zero);
            }
        }
        network.Send(0, 1);
        var missing = (wanting * least) - given.Sum(network.Flow);
        return missing == 0 ? default : Cut(missing, wanting, giving, most, may, network);
    }

    private static Shortage Cut(int missing, int wanting, int giving, int most, Func<int, int, bool> may, FlowNetwork network)
    {
        var ones = Enumerable.Range(0, wanting).Where(one => network.IsReached(2 + one)).ToArray();
        var others = Enumerable.Range(0, giving).ToLookup(other => network.IsReached(2 + wanting + other) && most < wanting);
        return new Shortage(missing, ones.Length, others[true].Count(), others[false].Sum(other => ones.Count(one => may(one, other))));
    }
}
