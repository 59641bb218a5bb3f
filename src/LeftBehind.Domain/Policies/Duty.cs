using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Something that somebody owes toward each child, family, class or member of staff, or for the school: again and again, or, without a recurrence, all the time.
/// Immutable; verbs return a changed copy; equal when all parts are equal.
/// </summary>
public sealed record Duty
{
    internal Duty(string id, SubjectKind subject, Role bearer, CareAction[] actions)
    {
        Argument.NotNull(bearer, nameof(bearer));
        (Id, Subject, Bearer) = (Argument.Id(id, nameof(id)), subject, bearer);
        Actions = new ValueList<CareAction>(Argument.AtLeastOne(actions, nameof(actions)));
    }

    /// <summary>The id, unique in a version and the same in all of them.</summary>
    public string Id { get; internal init; }

    /// <summary>Toward whom it is owed.</summary>
    public SubjectKind Subject { get; internal init; }

    /// <summary>Which role must act.</summary>
    public Role Bearer { get; internal init; }

    /// <summary>The actions, any of which discharges it.</summary>
    public IReadOnlyList<CareAction> Actions { get; internal init; }

    /// <summary>When it comes up; null: it holds all the time and is never owed on a day.</summary>
    public Recurrence? Recurrence { get; internal init; }

    /// <summary>How often in each block, 1 to 366.</summary>
    public int Times { get; internal init; } = 1;

    /// <summary>Whether two acts on one day count as one.</summary>
    public bool IsOnDifferentDays { get; internal init; }

    /// <summary>How long after its window it can still be made up, in days or weeks; null: as the version says.</summary>
    public Period? Grace { get; internal init; }

    /// <summary>Which share of a block somebody must be covered for it to be owed, 0 to 1; null: as the version says.</summary>
    public decimal? MinimumShare { get; internal init; }

    /// <summary>How many days at the end of a block are enough instead; null: as the version says.</summary>
    public int? MinimumDays { get; internal init; }

    /// <summary>Attempts on so many days excuse it once the window is over; null: none do.</summary>
    public int? AttemptsThatExcuse { get; internal init; }

    /// <summary>From whom records are accepted; null: from the bearer, or any staff where nobody in person bears it.</summary>
    public IReadOnlyList<Role>? AcceptedRoles { get; internal init; }

    /// <summary>By what means; null: by any.</summary>
    public IReadOnlyList<Medium>? Media { get; internal init; }

    /// <summary>Which party it goes to, or null; <see cref="Role.Parents"/> covers only days on which one lives and is away.</summary>
    public Role? Party { get; internal init; }

    /// <summary>Which evidence a record should have, as a code, or null.</summary>
    public string? Evidence { get; internal init; }

    /// <summary>What it weighs in an appraisal, 0 to 1,000.</summary>
    public decimal Weight { get; internal init; } = 1;

    /// <summary>How strongly it is asked for.</summary>
    public Modality Modality { get; internal init; } = Modality.Must;

    /// <summary>Whose number its dates are.</summary>
    public Authority Authority { get; internal init; } = Authority.Text;

    /// <summary>For which children, beside the policy's eligibility.</summary>
    public ChildFilter AppliesTo { get; internal init; } = ChildFilter.LeftBehind;

    /// <summary>The name, or null.</summary>
    public LocalizedText? Title { get; internal init; }

    /// <summary>The rule in our own words, or null.</summary>
    public LocalizedText? Text { get; internal init; }

    /// <summary>The article of the source, or null.</summary>
    public string? Article { get; internal init; }

    /// <summary>The clauses that say so.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Owed toward each covered child.</summary>
    /// <exception cref="ArgumentException">An argument is null, the id does not fit, or no action is given.</exception>
    [Pure]
    public static Duty ForEachChild(string id, Role bearer, params CareAction[] actions) => new(id, SubjectKind.Child, bearer, actions);

    /// <summary>Owed toward each family with a covered child, once for all siblings.</summary>
    /// <exception cref="ArgumentException">An argument is null, the id does not fit, or no action is given.</exception>
    [Pure]
    public static Duty ForEachFamily(string id, Role bearer, params CareAction[] actions) => new(id, SubjectKind.Family, bearer, actions);

    /// <summary>Owed toward each class with a covered child.</summary>
    /// <exception cref="ArgumentException">An argument is null, the id does not fit, or no action is given.</exception>
    [Pure]
    public static Duty ForEachClass(string id, Role bearer, params CareAction[] actions) => new(id, SubjectKind.Class, bearer, actions);

    /// <summary>Owed by each member of staff that bears the role, on their own account.</summary>
    /// <exception cref="ArgumentException">An argument is null, the id does not fit, or no action is given.</exception>
    [Pure]
    public static Duty ForEachStaffMember(string id, Role bearer, params CareAction[] actions) => new(id, SubjectKind.Staff, bearer, actions);

    /// <summary>Owed by the school, once.</summary>
    /// <exception cref="ArgumentException">An argument is null, the id does not fit, or no action is given.</exception>
    [Pure]
    public static Duty ForSchool(string id, Role bearer, params CareAction[] actions) => new(id, SubjectKind.School, bearer, actions);

    /// <summary>In every block of a cycle that has its own season.</summary>
    [Pure]
    public Duty Per(Cycle cycle) => WithRecurrence(Domain.Recurrence.Per(cycle));

    /// <summary>In every block of a cycle during a season.</summary>
    [Pure]
    public Duty Per(Cycle cycle, Season season) => WithRecurrence(Domain.Recurrence.Per(cycle, season));

    /// <summary>On each date of the anchors.</summary>
    /// <exception cref="ArgumentException">An anchor is of a child, and the duty is not owed toward each child.</exception>
    [Pure]
    public Duty On(params Anchor[] anchors) => WithRecurrence(Domain.Recurrence.On(anchors));

    /// <summary>Whenever the recurrence says.</summary>
    /// <exception cref="ArgumentException">An anchor is of a child, and the duty is not owed toward each child.</exception>
    [Pure]
    public Duty WithRecurrence(Recurrence recurrence)
    {
        Argument.NotNull(recurrence, nameof(recurrence));
        foreach (var anchor in recurrence.Anchors)
        {
            if (anchor.IsOfAChild && Subject != SubjectKind.Child)
                throw new ArgumentException($"The anchor {anchor} is of a child; the duty {Id} is owed toward each {Subject}. Allowed is a duty for each child.", nameof(recurrence));
        }
        return this with { Recurrence = recurrence };
    }

    /// <summary>So many times in each block, 1 to 366.</summary>
    [Pure]
    public Duty WithTimes(int times) => this with { Times = Argument.InRange(times, 1, 366, nameof(times)) };

    /// <summary>Two acts on one day count as one.</summary>
    [Pure]
    public Duty OnDifferentDays() => this with { IsOnDifferentDays = true };

    /// <summary>It can still be made up for so many days or weeks after its window.</summary>
    [Pure]
    public Duty WithGrace(Period grace) => this with { Grace = Domain.Grace.Checked(grace, 0, nameof(grace)) };

    /// <summary>Owed where the subject is covered for at least this share of a block, 0 to 1.</summary>
    [Pure]
    public Duty WithMinimumShare(decimal share) => this with { MinimumShare = Argument.InRange(share, 0, 1, nameof(share)) };

    /// <summary>Or for so many days at the end of it, 0 to 366.</summary>
    [Pure]
    public Duty WithMinimumDays(int days) => this with { MinimumDays = Argument.InRange(days, 0, 366, nameof(days)) };

    /// <summary>Attempts on so many days, 1 to 366, excuse it once the window is over.</summary>
    [Pure]
    public Duty ExcusedAfterAttempts(int days) => this with { AttemptsThatExcuse = Argument.InRange(days, 1, 366, nameof(days)) };

    /// <summary>Records of these roles are accepted.</summary>
    [Pure]
    public Duty AcceptedFrom(params Role[] roles) => this with { AcceptedRoles = new ValueList<Role>(Argument.AtLeastOne(roles, nameof(roles))) };

    /// <summary>By one of these means.</summary>
    [Pure]
    public Duty Through(params Medium[] media) => this with { Media = new ValueList<Medium>(Argument.AtLeastOne(media, nameof(media))) };

    /// <summary>Toward a party.</summary>
    [Pure]
    public Duty Toward(Role party)
    {
        Argument.NotNull(party, nameof(party));
        return this with { Party = party };
    }

    /// <summary>A record should have this evidence.</summary>
    [Pure]
    public Duty WithEvidence(string code) => this with { Evidence = Argument.Id(code, nameof(code)) };

    /// <summary>It weighs so much in an appraisal, 0 to 1,000.</summary>
    [Pure]
    public Duty WithWeight(decimal weight) => this with { Weight = Argument.InRange(weight, 0, 1000, nameof(weight)) };

    /// <summary>How strongly it is asked for.</summary>
    [Pure]
    public Duty As(Modality modality) => this with { Modality = Argument.Defined(modality, nameof(modality)) };

    /// <summary>Whose number its dates are.</summary>
    [Pure]
    public Duty WithAuthority(Authority authority) => this with { Authority = Argument.Defined(authority, nameof(authority)) };

    /// <summary>Only for these children.</summary>
    /// <exception cref="ArgumentException">The duty is owed by staff or the school: no child to ask about.</exception>
    [Pure]
    public Duty Only(ChildFilter filter)
    {
        Argument.NotNull(filter, nameof(filter));
        return Subject is SubjectKind.Staff or SubjectKind.School
            ? throw new ArgumentException($"The duty {Id} is owed for each {Subject}; a filter of children is allowed for a child, a family or a class.", nameof(filter))
            : this with { AppliesTo = filter };
    }

    /// <summary>The clauses that say so.</summary>
    [Pure]
    public Duty Citing(params string[] clauses) => this with { Citations = Argument.Values(clauses, nameof(clauses)) };

    /// <summary>The name.</summary>
    [Pure]
    public Duty WithTitle(LocalizedText title)
    {
        Argument.NotNull(title, nameof(title));
        return this with { Title = title };
    }

    /// <summary>The rule in our own words.</summary>
    [Pure]
    public Duty WithText(LocalizedText text)
    {
        Argument.NotNull(text, nameof(text));
        return this with { Text = text };
    }

    /// <summary>The article of the source.</summary>
    [Pure]
    public Duty WithArticle(string article)
    {
        Argument.NotNull(article, nameof(article));
        return this with { Article = article };
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
