using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// The care rules of a school, version after version. A version is in force from its first day to the day before the next one's; before the first, nothing is owed.
/// Immutable and safe to share between threads; verbs return a changed copy; equal when all parts are equal.
/// </summary>
public sealed record Policy
{
    /// <summary>A policy of these versions.</summary>
    /// <exception cref="ArgumentException">The id does not fit, or no version is given.</exception>
    /// <exception cref="FaultsException">The versions contradict each other, or one of them itself; all such faults are told at once.</exception>
    public Policy(string id, params PolicyVersion[] versions)
    {
        Id = Argument.Id(id, nameof(id));
        Versions = new ValueList<PolicyVersion>(Argument.AtLeastOne(versions, nameof(versions)));
        FaultsException.ThrowIfAny(PolicyChecks.Of(Versions));
    }

    /// <summary>The id.</summary>
    public string Id { get; internal init; }

    /// <summary>The name, or null.</summary>
    public LocalizedText? Title { get; internal init; }

    /// <summary>The document that it was taken from, or null.</summary>
    public string? Source { get; internal init; }

    /// <summary>The versions, by their first days.</summary>
    public IReadOnlyList<PolicyVersion> Versions { get; internal init; }

    /// <summary>The last version.</summary>
    public PolicyVersion Latest => Versions[Versions.Count - 1];

    /// <summary>The version of this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    [Pure]
    public PolicyVersion Version(string id)
    {
        Argument.NotNull(id, nameof(id));
        return Versions.FirstOrDefault(version => version.Id == id)
            ?? throw new ArgumentException($"Policy {Id} has no version {id}; it has {string.Join(", ", Versions)}.", nameof(id));
    }

    /// <summary>The version in force on a day, or null: before the first.</summary>
    [Pure]
    public PolicyVersion? VersionOn(LocalDate day) => Versions.LastOrDefault(version => version.EffectiveFrom <= day);

    /// <summary>With a further version after the others.</summary>
    /// <exception cref="FaultsException">Its first day is not after the last version's, or its id is not new.</exception>
    [Pure]
    public Policy WithVersion(PolicyVersion version)
    {
        Argument.NotNull(version, nameof(version));
        return new Policy(Id, Versions.Append(version).ToArray()) { Title = Title, Source = Source };
    }

    /// <summary>With a further version that is the latest one changed.</summary>
    /// <param name="version">Its id.</param>
    /// <param name="effectiveFrom">Its first day.</param>
    /// <param name="change">What changes: given the latest version, the next one.</param>
    /// <exception cref="FaultsException">Its first day is not after the last version's, or its id is not new.</exception>
    [Pure]
    public Policy Revise(string version, LocalDate effectiveFrom, Func<PolicyVersion, PolicyVersion> change)
    {
        Argument.NotNull(change, nameof(change));
        var next = change(Latest with { Corrects = null });
        return WithVersion(next.As(version, effectiveFrom) with { Corrects = next.Corrects });
    }

    /// <summary>The policy with one of its versions alone, as if that had always been in force.</summary>
    /// <exception cref="ArgumentException">There is none of this id.</exception>
    [Pure]
    public Policy Only(string versionId) =>
        new(Id, Version(versionId).As(versionId, new LocalDate(1900, 1, 1))) { Title = Title, Source = Source };

    /// <summary>The same policy under another id: a school's own variant.</summary>
    [Pure]
    public Policy As(string id) => this with { Id = Argument.Id(id, nameof(id)) };

    /// <summary>With a name.</summary>
    [Pure]
    public Policy WithTitle(LocalizedText title)
    {
        Argument.NotNull(title, nameof(title));
        return this with { Title = title };
    }

    /// <summary>Taken from a document.</summary>
    [Pure]
    public Policy WithSource(string source)
    {
        Argument.NotNull(source, nameof(source));
        return this with { Source = source };
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
