using System;
using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>An option: what it is called, what it takes, and how its value is read; null and a fault where it cannot be. Without a reader it takes no value.</summary>
internal sealed record HostOption(string Name, string Takes, Func<HostOption, string, ICollection<Fault>, object?>? Read = null)
{
    public bool IsFlag => Read is null;

    /// <summary>Whether it may be given several times, with a value or more each time; its value is then the list of what was read.</summary>
    public bool IsList { get; init; }
}
