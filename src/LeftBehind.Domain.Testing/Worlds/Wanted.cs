using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>What the rule of a case wants of a child and of those around it.</summary>
internal sealed class Wanted
{
    public static readonly LocalDate LongAgo = new(1990, 1, 1);
    private readonly Duty? _duty;
    private readonly ChildFilter? _filter;
    private readonly Eligibility? _eligibility;

    public Wanted(CaseRule rule, SchoolCalendar calendar)
    {
        (_duty, _filter, _eligibility, Zone) = (rule.Duty, rule.Duty?.AppliesTo, rule.Version.Eligibility, calendar.Zone);
        var days = _duty?.Recurrence?.Season == Season.Vacation && calendar.Vacations.Count > 0 ? calendar.Vacations[0] : calendar.Span;
        Away = _filter?.AwayParents ?? AwayParents.Both;
        EventDay = LocalDate.Min(days.Start.PlusDays(days == calendar.Span ? 30 : 7), days.End);
    }

    private Wanted(Wanted wanted)
    {
        (_duty, Zone, EventDay) = (wanted._duty, wanted.Zone, wanted.EventDay);
        Away = AwayParents.One;
    }

    /// <summary>The same of those around the child; of the child, nothing that the rule asks for: one parent is away, and that is all.</summary>
    public Wanted Ordinary => new(this);

    public DateTimeZone Zone { get; }

    /// <summary>The day of a birth, an incident or a beginning that an anchor of the duty hangs on.</summary>
    public LocalDate EventDay { get; }

    public AwayParents Away { get; }

    public Boarding Boards => _filter?.Boards ?? Boarding.No;

    public Sex Sex => _filter?.Sex ?? Sex.Female;

    public int Grade => _filter?.Grades is { } grades ? grades[0] : 3;

    public string ClassId => _filter?.Classes is { } classes ? classes[0] : "c1";

    public LocalDate Born => EventDay.PlusYears(-Math.Max(0, Math.Min(10, (_eligibility?.UnderAge ?? 12) - 2)));

    public LocalDate EnrolledFrom => From(Anchor.Enrolment);

    public LocalDate PairedFrom => From(Anchor.PairingStart);

    public LocalDate NeedsFrom => From(Anchor.NeedStart);

    public LocalDate AwayFrom => From(Anchor.LeftBehindStart);

    public LocalDate? ParentBorn => HangsOn(Anchor.ParentBirthday) ? EventDay.PlusYears(-35) : null;

    public LocalDate? GuardianBorn => HangsOn(Anchor.GuardianBirthday) ? EventDay.PlusYears(-60) : null;

    /// <summary>The kinds of incident that anchors of the duty hang on.</summary>
    public IEnumerable<IncidentKind> Incidents => Anchors.Select(anchor => anchor.Text).Where(text => text.StartsWith("incident:", StringComparison.Ordinal))
        .Select(text => new IncidentKind(text.Substring("incident:".Length)));

    /// <summary>Who must be there for it: who bears the duty, and whose records it accepts first.</summary>
    public IEnumerable<Role> Roles => _duty is null ? Array.Empty<Role>() : new[] { _duty.Bearer, ActingRole }.Distinct();

    /// <summary>The role in which the duty's acts are done.</summary>
    public Role ActingRole
    {
        get
        {
            var role = _duty?.AcceptedRoles?[0] ?? _duty?.Bearer ?? Role.Staff;
            return role == Role.School || role == Role.Class || role == Role.Anyone ? Role.Staff : role;
        }
    }

    private IEnumerable<Anchor> Anchors => _duty?.Recurrence?.Anchors ?? Array.Empty<Anchor>();

    /// <summary>A need for each list of needs that is asked and of which none is said.</summary>
    public IEnumerable<Need> Needs(IReadOnlyCollection<Need> said)
    {
        var lists = new[] { _filter?.Needs, _filter?.IgnoresEligibility == true ? null : _eligibility?.Needs }.OfType<IReadOnlyList<Need>>().ToList();
        if (lists.Count == 0 && HangsOn(Anchor.NeedStart))
            lists.Add(new[] { Need.KeyChild });
        return lists.Where(list => !list.Any(said.Contains)).Select(list => list[0]).Distinct();
    }

    private LocalDate From(Anchor anchor) => HangsOn(anchor) ? EventDay : LongAgo;

    private bool HangsOn(Anchor anchor) => Anchors.Contains(anchor);
}
