using System.Collections.Generic;
using System.IO;
using System.Linq;
using LeftBehind.Domain;
using LeftBehind.Domain.Policies;

namespace LeftBehind.SampleHost;

/// <summary>A policy as it was named: a pack or a file, as a whole or one version of it.</summary>
internal sealed record PolicySource(string Name, string? Path, string? Version = null)
{
    /// <summary>The pack or file of a name, or null and a fault.</summary>
    public static PolicySource? Find(string option, string name, ICollection<Fault> faults)
    {
        if (OrNull(name) is { } found)
            return found;
        faults.Add(Fault.OfOption(option, "ARG007", Fault.Quoted(name), "a file that can be read, or one of the packs " + string.Join(", ", PolicyPacks.Names), Nearest.Of(name, PolicyPacks.Names)));
        return null;
    }

    /// <summary>The same, where <c>P@VERSION</c> is understood, too.</summary>
    public static PolicySource? FindVersion(string name, ICollection<Fault> faults)
    {
        var at = name.LastIndexOf('@');
        if (at > 0 && OrNull(name) is null && OrNull(name[..at]) is { } found)
            return found with { Version = name[(at + 1)..] };
        return Find(name, at > 0 && OrNull(name) is null ? name[..at] : name, faults);
    }

    public Stream Open() => Path is null ? PolicyPacks.Open(Name) : File.OpenRead(Path);

    /// <summary>The policy as a whole, or with its version alone.</summary>
    /// <exception cref="RefusedException">It has no such version.</exception>
    public Policy Of(Policy policy)
    {
        if (Version is null)
            return policy;
        var versions = policy.Versions.Select(version => version.Id).ToArray();
        return versions.Contains(Version)
            ? policy.Only(Version)
            : throw new RefusedException(Fault.OfOption(Name + "@" + Version, "ARG008", Fault.Quoted(Version), string.Join(", ", versions), Nearest.Of(Version, versions)));
    }

    private static PolicySource? OrNull(string name) =>
        PolicyPacks.Names.Contains(name) ? new PolicySource(name, null)
        : DocumentPath.CanBeRead(name) ? new PolicySource(name, System.IO.Path.GetFullPath(name))
        : null;
}
