namespace LeftBehind.Domain.Worlds;

/// <summary>Splitmix64: the same numbers for a seed on every machine, with branches that do not disturb one another.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly ulong _seed = Mix(seed);
    private ulong _state = Mix(seed);

    /// <summary>A source of its own for a part of the world, whatever was drawn here before.</summary>
    public Dice Fork(string name, int index = 0)
    {
        ulong hash = 14695981039346656037;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return new Dice(_seed ^ Mix(hash + ((ulong)index * 0x9E3779B97F4A7C15)));
    }

    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    public T Pick<T>(List<T> items) => items[Below(items.Count)];

    public T One<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The index of a weight, in proportion to it.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var at = Below(sum);
        var index = 0;
        while (at >= weights[index])
        {
            at -= weights[index++];
        }

        return index;
    }

    /// <summary>Some of the items, each once, in a drawn order; all of them if fewer are there.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        List<T> all = [.. items];
        Shuffle(all);
        return all.Count <= count ? all : all.GetRange(0, count);
    }

    public void Shuffle<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }
}
