namespace LeftBehind.Domain.Tests;

/// <summary>Policies made in code, with everything that the verbs allow.</summary>
internal sealed class RandomPolicies(int seed)
{
    private static readonly string[] Texts = ["谈心", "a \"quoted\" word", "tab\tand\nline", "back\\slash", "𠮷野家", "x", string.Empty, "zero\u200bwidth", "</script>"];
    private static readonly Role[] Roles = [Role.Mentor, Role.HomeroomTeacher, Role.Staff, Role.Parents, Role.School, new("own-role"), Role.Principal];
    private static readonly CareAction[] Actions = [CareAction.HomeVisit, CareAction.HeartToHeartTalk, CareAction.PhoneParents, new("own.action:1")];
    private static readonly Need[] Needs = [Need.KeyChild, Need.Poverty, new("own_need")];
    private static readonly Season[] Seasons = [Season.Term, Season.Vacation, Season.Always];
    private static readonly Cycle[] OwnCycles = [Cycle.SchoolDay, Cycle.SchoolWeek, Cycle.Term, Cycle.SchoolYear];
    private static readonly Cycle[] OpenCycles = [Cycle.EveryDay, Cycle.Week, Cycle.Month, Cycle.Quarter, Cycle.HalfYear, Cycle.Year];

    private readonly Random _random = new(seed);

    public Policy Next()
    {
        var from = new LocalDate(_random.Next(1900, 2050), 1, 1);
        var versions = new List<PolicyVersion>();
        for (var i = 0; i <= _random.Next(3); i++)
        {
            from = from.PlusDays(_random.Next(1, 900));
            versions.Add(Version("v" + i, from));
        }
        var policy = new Policy("p-" + _random.Next(100), [.. versions]);
        policy = Sometimes() ? policy.WithTitle(Text()) : policy;
        return Sometimes() ? policy.WithSource(Some(Texts)) : policy;
    }

    private PolicyVersion Version(string id, LocalDate from)
    {
        var version = new PolicyVersion(id, from);
        version = Sometimes() ? version.WithGrace(Grace()) : version;
        version = Sometimes() ? version.WithMinimumShare(Fraction(100, 100)) : version;
        version = Sometimes() ? version.WithMinimumDays(_random.Next(367)) : version;
        version = Sometimes() ? version.Covering(Eligibility()) : version;
        for (var i = _random.Next(4); i > 0; i--)
            version = version.WithDuty(Duty("d" + i));
        version = Sometimes() ? version.WithPairingRule(PairingRule()) : version;
        version = Sometimes() ? version.WithEscalation(Escalation("e1")).WithEscalation(Escalation("e2")) : version;
        version = Sometimes() ? version.WithArchiveField(new ArchiveField("guardian.phone", Citations())) : version;
        version = Sometimes() ? version.WithAppraisal(Appraisal(version)) : version;
        return Sometimes() ? version.WithProvision(Provision()) : version;
    }

    private Duty Duty(string id)
    {
        var duty = _random.Next(5) switch
        {
            0 => Domain.Duty.ForEachFamily(id, Some(Roles), ManyOf(Actions)),
            1 => Domain.Duty.ForEachClass(id, Some(Roles), ManyOf(Actions)),
            2 => Domain.Duty.ForEachStaffMember(id, Some(Roles), ManyOf(Actions)),
            3 => Domain.Duty.ForSchool(id, Some(Roles), ManyOf(Actions)),
            _ => Domain.Duty.ForEachChild(id, Some(Roles), ManyOf(Actions)),
        };
        duty = Sometimes() ? duty.WithRecurrence(Recurrence(duty.Subject)) : duty;
        duty = Sometimes() && duty.Subject <= SubjectKind.Class ? duty.Only(Filter()) : duty;
        duty = Sometimes() ? duty.WithTimes(_random.Next(1, 367)).WithGrace(Grace()) : duty;
        duty = Sometimes() ? duty.OnDifferentDays().WithMinimumShare(Fraction(100, 100)).WithMinimumDays(_random.Next(367)) : duty;
        duty = Sometimes() ? duty.ExcusedAfterAttempts(_random.Next(1, 367)).WithEvidence("talk-record").WithWeight(Fraction(100000, 100)) : duty;
        duty = Sometimes() ? duty.AcceptedFrom(ManyOf(Roles)).Through(Medium.Phone, new Medium("own")).Toward(Some(Roles)) : duty;
        duty = Sometimes() ? duty.As(Modality.Reported).WithAuthority(Authority.Reading).WithArticle(Some(Texts)) : duty;
        duty = Sometimes() ? duty.WithTitle(Text()).WithText(Text()) : duty;
        return duty.Citing(Citations());
    }

    private Recurrence Recurrence(SubjectKind subject) => _random.Next(4) switch
    {
        0 => Domain.Recurrence.Per(Some(OwnCycles)),
        1 => Domain.Recurrence.Per(Some(OpenCycles), Some(Seasons)),
        2 => Domain.Recurrence.Per(Cycle.Every(Period()), Sometimes() ? Season.Term : Season.Vacation),
        _ => Around(subject),
    };

    private Recurrence Around(SubjectKind subject)
    {
        Anchor[] anchors =
        [
            Anchor.TermStart, Anchor.Weekday((IsoDayOfWeek)_random.Next(1, 8)), Anchor.EveryYearOn(new AnnualDate(2, 29)), Anchor.SpringFestival, Anchor.VacationEnd,
            .. subject == SubjectKind.Child ? new[] { Anchor.Birthday, Anchor.AfterIncident(new IncidentKind("own.kind")), Anchor.LeftBehindStart } : [],
        ];
        var recurrence = Domain.Recurrence.On(ManyOf(anchors)).During(Some(Seasons));
        if (Sometimes())
            return recurrence;
        var (from, to) = (_random.Next(-366, 367), _random.Next(-366, 367));
        return recurrence.Reaching(NodaTime.Period.FromDays(Math.Min(from, to)), Sometimes() ? NodaTime.Period.FromWeeks(52) : NodaTime.Period.FromDays(Math.Max(from, to)));
    }

    private Eligibility Eligibility()
    {
        var eligibility = Sometimes() ? Domain.Eligibility.AnyParentAway : Sometimes() ? Domain.Eligibility.BothParentsAway : Domain.Eligibility.EveryChild;
        eligibility = Sometimes() ? eligibility.ForMonths(_random.Next(121)).Under(_random.Next(1, 31)) : eligibility;
        eligibility = Sometimes() ? eligibility.BridgingDays(_random.Next(367)).IncapableCountsAsAway() : eligibility;
        eligibility = Sometimes() ? eligibility.InNeedOf(ManyOf(Needs)) : eligibility;
        return Sometimes() ? eligibility.OrInNeedOf(Sometimes() ? ManyOf(Needs) : []).Citing(Citations()) : eligibility;
    }

    private ChildFilter Filter()
    {
        var filter = Sometimes() ? ChildFilter.EveryPupil : ChildFilter.LeftBehind;
        filter = Sometimes() ? filter.InNeedOf(ManyOf(Needs)).InClasses("c1", "c2") : filter;
        filter = Sometimes() ? filter.InGrades(0, 15).NotBoarding() : filter;
        return Sometimes() ? filter.OfSex(Sex.Female).WithParentsAway(AwayParents.Both) : filter;
    }

    private PairingRule PairingRule()
    {
        var rule = new PairingRule(Some(Roles));
        rule = Sometimes() ? rule.WithChildrenPerHelper(new Limit(_random.Next(3), _random.Next(3, 9))) : rule;
        rule = Sometimes() ? rule.WithHelpersPerChild(new Limit(null, Sometimes() ? 1000 : null)).OwnClassOnly() : rule;
        return Sometimes() ? rule.HelpersAre(Sometimes() ? ManyOf(Roles) : []).Citing(Citations()) : rule;
    }

    private Escalation Escalation(string id)
    {
        var escalation = new Escalation(id, IncidentKind.Emergency, new IncidentKind("own")).WithStep(Step("s1")).Citing(Citations());
        escalation = Sometimes() ? escalation.CountingFrom(ClockStart.Occurred) : escalation;
        return Sometimes() ? escalation.WithStep(Step("s2")).Notify(Role.Authority, Deadline.Promptly) : escalation;
    }

    private EscalationStep Step(string id)
    {
        var deadline = _random.Next(4) switch
        {
            0 => Deadline.Immediately,
            1 => Deadline.Promptly,
            2 => Deadline.WithinDays(_random.Next(1, 367)),
            _ => Deadline.Within(Duration.FromSeconds(_random.Next(1, 720 * 3600))),
        };
        var step = Sometimes() ? EscalationStep.Notify(Some(Roles), deadline) : EscalationStep.Do(Some(Actions), deadline);
        step = Sometimes() ? step.WithId(id).When(Severity.Serious, new Severity("own")) : step;
        return Sometimes() ? step.CountingFrom(Sometimes() ? ClockStart.Aware : ClockStart.Occurred).WithAuthority(Authority.Law) : step;
    }

    private AppraisalRule Appraisal(PolicyVersion version)
    {
        var rule = new AppraisalRule();
        rule = Sometimes() ? rule.WithLateCredit(Fraction(1000, 1000)).WithHandoverDays(_random.Next(367)) : rule;
        rule = Sometimes() ? rule.WithAwardThreshold(Fraction(1000, 10)) : rule;
        return Sometimes() ? rule.WithMustNotMiss([.. version.Duties.Select(duty => duty.Id)]).Citing(Citations()) : rule;
    }

    private Provision Provision()
    {
        var provision = new Provision("pr", (ProvisionKind)_random.Next(1, 12), Text()).Citing(Citations());
        provision = Sometimes() ? provision.WithBearer(Some(Roles)).WithAction(Some(Actions)) : provision;
        return Sometimes() ? provision.WithSubject((SubjectKind)_random.Next(1, 6)).As(Modality.May) : provision;
    }

    private Period Grace() => Sometimes() ? NodaTime.Period.FromDays(_random.Next(367)) : NodaTime.Period.FromWeeks(_random.Next(53));

    private Period Period() => _random.Next(3) switch
    {
        0 => NodaTime.Period.FromDays(_random.Next(1, 367)),
        1 => NodaTime.Period.FromWeeks(_random.Next(1, 53)),
        _ => NodaTime.Period.FromMonths(_random.Next(1, 121)),
    };

    private decimal Fraction(int most, int of) => (decimal)_random.Next(most + 1) / of;

    private LocalizedText Text() => _random.Next(3) switch
    {
        0 => new(Some(Texts), null),
        1 => new(null, Some(Texts)),
        _ => new(Some(Texts), Some(Texts)),
    };

    private string[] Citations() => [.. Enumerable.Range(0, _random.Next(3)).Select(i => "S0.1." + i)];

    private bool Sometimes() => _random.Next(2) == 0;

    private T Some<T>(T[] values) => values[_random.Next(values.Length)];

    private T[] ManyOf<T>(T[] values) => [.. values.Take(_random.Next(1, values.Length + 1))];
}
