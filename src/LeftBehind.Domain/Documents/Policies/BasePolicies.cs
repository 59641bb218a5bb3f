using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The policies that one document extends, and those that they extend: each is read once.</summary>
internal sealed class BasePolicies
{
    private const int Deepest = 8;

    private readonly Func<string, Stream?>? _find;
    private readonly IReadOnlyList<string> _open;
    private readonly Dictionary<string, (Policy? Policy, string Trouble)> _read;

    /// <summary>None may be extended if there is no way to find them.</summary>
    public BasePolicies(Func<string, Stream?>? find)
        : this(find, Array.Empty<string>(), new())
    {
    }

    private BasePolicies(Func<string, Stream?>? find, IReadOnlyList<string> open, Dictionary<string, (Policy? Policy, string Trouble)> read) => (_find, _open, _read) = (find, open, read);

    /// <summary>The same, for the versions of a policy.</summary>
    public BasePolicies Within(Told<string> policy) => new(_find, _open.Append(policy.Or("?")).ToArray(), _read);

    public Policy? Read(Stream stream, FaultSink faults) => new WholeReader<Policy>("a policy", PolicyReader.For(this), Documents.Small).Read(stream, faults);

    /// <summary>The policy of an id, or what keeps it from being extended.</summary>
    public (Policy? Policy, string Trouble) Of(string id)
    {
        if (_find is null)
            return (null, Quote.Of(id) + ", where no other policy can be looked up");
        if (_open.Contains(id))
            return (null, string.Join(" > ", _open.Append(id)) + ", a circle");
        if (_open.Count > Deepest)
            return (null, string.Join(" > ", _open.Append(id)) + ", more than eight deep");
        return _read.TryGetValue(id, out var read) ? read : _read[id] = Opened(id);
    }

    private (Policy? Policy, string Trouble) Opened(string id)
    {
        using var stream = _find!(id);
        if (stream is null)
            return (null, Quote.Of(id) + ", which was not found");
        var faults = new FaultSink(id);
        if (Read(stream, faults) is not { } policy)
            return (null, Quote.Of(id) + ", which is refused: " + First(faults));
        return policy.Id == id ? (policy, string.Empty) : (null, Quote.Of(id) + ", under whose name policy " + policy.Id + " was found");
    }

    private static string First(FaultSink faults)
    {
        var fault = faults.Faults.First(other => other.Severity == FaultSeverity.Error);
        return fault.Code + " " + fault.Path;
    }
}
