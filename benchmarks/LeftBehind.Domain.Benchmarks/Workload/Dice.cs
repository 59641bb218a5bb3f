namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>splitmix64: every pupil draws from a stream of its own, so that pupil 7 is the same in a school of 10 and of 10,000.</summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(ulong seed, int pupil) =>
        _state = unchecked((seed * 0x9E3779B97F4A7C15) + ((ulong)(pupil + 1) * 0xD1B54A32D192ED03));

    /// <summary>A number from 0 to below <paramref name="n"/>.</summary>
    public int Below(int n) => (int)((Next() >> 33) % (ulong)n);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
