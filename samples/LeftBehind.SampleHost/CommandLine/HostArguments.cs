namespace LeftBehind.SampleHost;

/// <summary>The arguments of a command: how many, and whether they are policies or documents of any kind.</summary>
internal sealed record HostArguments(int Least, int Most, string Takes)
{
    public static HostArguments None { get; } = new(0, 0, "nothing");

    public static HostArguments Files { get; } = new(1, int.MaxValue, "a file");

    public bool ArePolicies { get; private init; }

    public static HostArguments Policies(int count) => new(count, count, "a pack's name or a file, or one of its versions as P@VERSION") { ArePolicies = true };
}
