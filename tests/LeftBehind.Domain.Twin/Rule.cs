namespace LeftBehind.Domain.Twin;

/// <summary>Counts which rules of the page a world reaches, and which at the very edge.</summary>
public static class Rule
{
    private static readonly Dictionary<string, int> Index = Read("rules.txt").Select((label, i) => (label, i)).ToDictionary(x => x.label, x => x.i, StringComparer.Ordinal);
    private static readonly long[] Counts = new long[Index.Count];
    /// <summary>Every label that exists (rules.txt); "boundary" is the case exactly at the edge of a rule.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Read("rules.txt")];
    /// <summary>How often each rule was reached since the last reset.</summary>
    public static IReadOnlyDictionary<string, long> Hits => All.ToDictionary(x => x, x => Interlocked.Read(ref Counts[Index[x]]), StringComparer.Ordinal);
    /// <summary>Counts a rule; an unknown label is a defect of the twin.</summary>
    /// <param name="rule">One of <see cref="All"/>.</param>
    public static void Hit(string rule) => Interlocked.Increment(ref Counts[Index[rule]]);
    /// <summary>Forgets all counts.</summary>
    public static void Reset() => Array.Clear(Counts);
    // counts a rule where it holds, and its boundary where the case is exactly at the edge
    internal static bool Edge(string rule, bool holds, bool exactly = false)
    {
        if (holds) Hit(rule);
        if (exactly) Hit(rule + " boundary");
        return holds;
    }
    // the lines of an embedded file
    internal static string[] Read(string name)
    {
        using var reader = new StreamReader(typeof(Rule).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
