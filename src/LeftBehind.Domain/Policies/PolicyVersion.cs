using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The rules of a policy from a day on. Immutable; verbs return a changed copy; equal when all parts are equal.</summary>
public sealed record PolicyVersion
{
    /// <summary>A version without rules yet.</summary>
    /// <param name="id">The id, unique in the policy.</param>
    /// <param name="effectiveFrom">Its first day; it ends on the day before the next version's.</param>
    public PolicyVersion(string id, LocalDate effectiveFrom) => (Id, EffectiveFrom) = (Argument.Id(id, nameof(id)), effectiveFrom);

    /// <summary>The id, unique in the policy.</summary>
    public string Id { get; internal init; }

    /// <summary>Its first day.</summary>
    public LocalDate EffectiveFrom { get; internal init; }

    /// <summary>The id of the earlier version that this one puts right, or null.</summary>
    public string? Corrects { get; internal init; }

    /// <summary>The seal that it was published with, or null: <c>sha256:</c> and 64 hexadecimal digits. A changed copy keeps it, and a document in which it does not fit is refused.</summary>
    public string? Seal { get; internal init; }

    /// <summary>How long after a window something can still be made up, where a duty does not say; a week, by our default.</summary>
    public Period Grace { get; internal init; } = Period.FromDays(7);

    /// <summary>Which share of a block somebody must be covered, where a duty does not say; three quarters, by our default.</summary>
    public decimal MinimumShare { get; internal init; } = 0.75m;

    /// <summary>How many days at the end of a block are enough instead, where a duty does not say; 14, by our default.</summary>
    public int MinimumDays { get; internal init; } = 14;

    /// <summary>Whom it counts as left behind; null: every child, always.</summary>
    public Eligibility? Eligibility { get; internal init; }

    /// <summary>The duties, in order.</summary>
    public IReadOnlyList<Duty> Duties { get; internal init; } = ValueList<Duty>.Empty;

    /// <summary>The pairing rules, one a kind.</summary>
    public IReadOnlyList<PairingRule> PairingRules { get; internal init; } = ValueList<PairingRule>.Empty;

    /// <summary>What incidents call for.</summary>
    public IReadOnlyList<Escalation> Escalations { get; internal init; } = ValueList<Escalation>.Empty;

    /// <summary>What the file of every left-behind child must have.</summary>
    public IReadOnlyList<ArchiveField> Archive { get; internal init; } = ValueList<ArchiveField>.Empty;

    /// <summary>How work is appraised, or null.</summary>
    public AppraisalRule? Appraisal { get; internal init; }

    /// <summary>Rules that nothing is scheduled for.</summary>
    public IReadOnlyList<Provision> Provisions { get; internal init; } = ValueList<Provision>.Empty;

    /// <summary>What a document wrote it as, where that was only what differs from another version.</summary>
    internal Unequal<VersionExtension> WrittenAs { get; init; }

    /// <summary>The same, or null if the rules were changed since.</summary>
    internal VersionExtension? Extension => WrittenAs.Value is { } extension && extension.Makes(this) ? extension : null;

    /// <summary>The same rules under another id and from another day on: a version of its own, without a seal and correcting nothing.</summary>
    [Pure]
    public PolicyVersion As(string id, LocalDate effectiveFrom) => this with { Id = Argument.Id(id, nameof(id)), EffectiveFrom = effectiveFrom, Seal = null, Corrects = null };

    /// <summary>Putting right an earlier version of the policy.</summary>
    [Pure]
    public PolicyVersion Correcting(string version) => this with { Corrects = Argument.Id(version, nameof(version)) };

    /// <summary>Counting these as left behind.</summary>
    [Pure]
    public PolicyVersion Covering(Eligibility eligibility)
    {
        Argument.NotNull(eligibility, nameof(eligibility));
        return this with { Eligibility = eligibility };
    }

    /// <summary>With a further duty, or with this one in the place of the duty of the same id.</summary>
    [Pure]
    public PolicyVersion WithDuty(Duty duty)
    {
        Argument.NotNull(duty, nameof(duty));
        return this with { Duties = Put(Duties, duty, item => item.Id) };
    }

    /// <summary>Without the duty of this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    [Pure]
    public PolicyVersion WithoutDuty(string id)
    {
        var duty = Duty(id);
        return this with { Duties = new ValueList<Duty>(Duties.Where(other => !ReferenceEquals(other, duty))) };
    }

    /// <summary>The duty of this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    [Pure]
    public Duty Duty(string id)
    {
        Argument.NotNull(id, nameof(id));
        return Duties.FirstOrDefault(duty => duty.Id == id) ?? throw Unknown(id);
    }

    /// <summary>With a further pairing rule, or with this one in the place of the rule for the same kind.</summary>
    [Pure]
    public PolicyVersion WithPairingRule(PairingRule rule)
    {
        Argument.NotNull(rule, nameof(rule));
        return this with { PairingRules = Put(PairingRules, rule, item => item.Kind) };
    }

    /// <summary>With a further escalation, or with this one in the place of the escalation of the same id.</summary>
    /// <exception cref="ArgumentException">It has no step.</exception>
    [Pure]
    public PolicyVersion WithEscalation(Escalation escalation)
    {
        Argument.NotNull(escalation, nameof(escalation));
        return escalation.Steps.Count > 0
            ? this with { Escalations = Put(Escalations, escalation, item => item.Id) }
            : throw new ArgumentException($"The escalation {escalation.Id} has no step; at least one is needed.", nameof(escalation));
    }

    /// <summary>With a further provision, or with this one in the place of the provision of the same id.</summary>
    [Pure]
    public PolicyVersion WithProvision(Provision provision)
    {
        Argument.NotNull(provision, nameof(provision));
        return this with { Provisions = Put(Provisions, provision, item => item.Id) };
    }

    /// <summary>With a further field of the children's files, or with this one in the place of the same field.</summary>
    [Pure]
    public PolicyVersion WithArchiveField(ArchiveField field)
    {
        Argument.NotNull(field, nameof(field));
        return this with { Archive = Put(Archive, field, item => item.Field) };
    }

    /// <summary>Appraising so.</summary>
    [Pure]
    public PolicyVersion WithAppraisal(AppraisalRule rule)
    {
        Argument.NotNull(rule, nameof(rule));
        return this with { Appraisal = rule };
    }

    /// <summary>Things can still be made up for so many days or weeks after their window, where a duty does not say.</summary>
    [Pure]
    public PolicyVersion WithGrace(Period grace) => this with { Grace = Domain.Grace.Checked(grace, 0, nameof(grace)) };

    /// <summary>Owed where the subject is covered for at least this share of a block, 0 to 1, where a duty does not say.</summary>
    [Pure]
    public PolicyVersion WithMinimumShare(decimal share) => this with { MinimumShare = Argument.InRange(share, 0, 1, nameof(share)) };

    /// <summary>Or for so many days at the end of it, 0 to 366, where a duty does not say.</summary>
    [Pure]
    public PolicyVersion WithMinimumDays(int days) => this with { MinimumDays = Argument.InRange(days, 0, 366, nameof(days)) };

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static ValueList<T> Put<T, TKey>(IReadOnlyList<T> list, T item, Func<T, TKey> key)
    {
        var items = list.ToList();
        var at = items.FindIndex(other => Equals(key(other), key(item)));
        if (at < 0)
            items.Add(item);
        else
            items[at] = item;
        return new ValueList<T>(items);
    }

    private ArgumentException Unknown(string id)
    {
        var nearest = Nearest.Of(id, Duties.Select(duty => duty.Id));
        return new ArgumentException($"Version {Id} has no duty {id}; it has {string.Join(", ", Duties)}." + (nearest is null ? string.Empty : $" Did you mean {nearest}?"), nameof(id));
    }
}
