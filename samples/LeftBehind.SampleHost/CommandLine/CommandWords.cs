using System.Collections.Generic;

namespace LeftBehind.SampleHost;

/// <summary>The words of a command line: how often each option stands there and with which values, the arguments, and what fits nowhere.</summary>
internal sealed record CommandWords(
    HostCommand Command,
    IReadOnlyDictionary<HostOption, (int Count, string[] Values)> Options,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<string> Strangers);
