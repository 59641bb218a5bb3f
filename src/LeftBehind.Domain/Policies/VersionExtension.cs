using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A version written as what differs from a version of another policy; docs/versions.md says what it then is.</summary>
internal sealed class VersionExtension(string of, PolicyVersion basis, PolicyVersion own, IReadOnlyList<DroppedPart> dropped)
{
    private PolicyVersion? _whole;

    /// <summary>The other version, as <c>policy@version</c>.</summary>
    public string Of { get; } = of;

    /// <summary>The other version.</summary>
    public PolicyVersion Basis { get; } = basis;

    /// <summary>The version with its own parts alone.</summary>
    public PolicyVersion Own { get; } = own;

    /// <summary>What it leaves out.</summary>
    public IReadOnlyList<DroppedPart> Dropped { get; } = dropped;

    /// <summary>Its own grace, or null.</summary>
    public Period? Grace { get; init; }

    /// <summary>Its own share, or null.</summary>
    public decimal? MinimumShare { get; init; }

    /// <summary>Its own days, or null.</summary>
    public int? MinimumDays { get; init; }

    /// <summary>The version with all that holds in it.</summary>
    public PolicyVersion Whole => _whole ??= Own with
    {
        Grace = Grace ?? Basis.Grace,
        MinimumShare = MinimumShare ?? Basis.MinimumShare,
        MinimumDays = MinimumDays ?? Basis.MinimumDays,
        Eligibility = Own.Eligibility ?? Basis.Eligibility,
        PairingRules = Merged(version => version.PairingRules, rule => rule.Kind.Value, "pairing"),
        Duties = Merged(version => version.Duties, duty => duty.Id, "duty"),
        Escalations = Merged(version => version.Escalations, escalation => escalation.Id, "escalation"),
        Archive = Merged(version => version.Archive, item => item.Field, "field"),
        Appraisal = Own.Appraisal ?? Basis.Appraisal,
        Provisions = Merged(version => version.Provisions, provision => provision.Id, "provision"),
        WrittenAs = new(this),
    };

    /// <summary>Whether a version is what this makes, its seal and what it corrects aside.</summary>
    public bool Makes(PolicyVersion version) => (version with { Seal = null, Corrects = null }).Equals(Whole);

    /// <summary>The parts of the other version in their order, each as it is here; then what is new.</summary>
    private ValueList<T> Merged<T>(Func<PolicyVersion, IReadOnlyList<T>> parts, Func<T, string> key, string section)
    {
        var given = parts(Own).ToLookup(key);
        var kept = parts(Basis).Where(part => !Dropped.Any(drop => drop.Section == section && drop.Id == key(part))).ToArray();
        var known = new HashSet<string>(kept.Select(key));
        return new ValueList<T>(kept.GroupBy(key).SelectMany(same => given.Contains(same.Key) ? given[same.Key] : same).Concat(parts(Own).Where(part => !known.Contains(key(part)))));
    }
}
