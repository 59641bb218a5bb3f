namespace LeftBehind.Domain.Tests.Lints;

/// <summary>Policies whose duties have much in common, so that lint finds something; by a seed.</summary>
internal sealed class LintPolicies(int seed)
{
    private static readonly Role[] Roles = [Role.Mentor, Role.HomeroomTeacher, Role.School, Role.Parents, Role.Principal];
    private static readonly CareAction[] Actions = [CareAction.HeartToHeartTalk, CareAction.HomeVisit];

    private static readonly Recurrence[] Recurrences =
    [
        Recurrence.Per(Cycle.SchoolDay), Recurrence.Per(Cycle.SchoolWeek), Recurrence.Per(Cycle.Month, Season.Term), Recurrence.Per(Cycle.Month, Season.Vacation), Recurrence.Per(Cycle.Term),
        Recurrence.Per(Cycle.Every(Period.FromMonths(1)), Season.Term), Recurrence.Per(Cycle.Every(Period.FromMonths(2)), Season.Vacation), Recurrence.Per(Cycle.Every(Period.FromDays(30)), Season.Term),
        Recurrence.On(Anchor.TermStart).During(Season.Vacation), Recurrence.On(Anchor.VacationStart, Anchor.VacationEnd).During(Season.Term), Recurrence.On(Anchor.NationalDay).During(Season.Vacation),
        Recurrence.On(Anchor.EveryYearOn(new AnnualDate(2, 29)), Anchor.EveryYearOn(new AnnualDate(2, 28))), Recurrence.On(Anchor.SpringFestival).During(Season.Vacation), Recurrence.On(Anchor.TermStart),
    ];

    private static readonly Eligibility?[] Eligibilities =
        [null, Eligibility.AnyParentAway, Eligibility.BothParentsAway, Eligibility.BothParentsAway.BridgingDays(10), Eligibility.EveryChild.InNeedOf(Need.KeyChild, Need.Poverty), Eligibility.EveryChild.Under(16)];

    private readonly Random _random = new(seed);

    public Policy Next()
    {
        var version = new PolicyVersion("1", new LocalDate(2025, 9, 1));
        version = Some(Eligibilities) is { } eligibility ? version.Covering(eligibility) : version;
        var isAlike = Sometimes();
        for (var i = _random.Next(1, 5); i > 0; i--)
            version = version.WithDuty(isAlike ? Talk(FormattableString.Invariant($"d{i}")) : Duty(FormattableString.Invariant($"d{i}")));
        return new Policy("p", Sometimes() ? version.WithAppraisal(new AppraisalRule().WithMustNotMiss([.. version.Duties.Select(duty => duty.Id)])) : version);
    }

    /// <summary>A talk with the child in a rhythm, sometimes for some children: what two of them share is often all.</summary>
    private Duty Talk(string id)
    {
        var talk = Domain.Duty.ForEachChild(id, Some([Role.Mentor, Role.Mentor, Role.HomeroomTeacher]), CareAction.HeartToHeartTalk).WithRecurrence(Recurrences[_random.Next(1, 5)]);
        return Sometimes() ? talk.Only(Filter()) : talk;
    }

    private Duty Duty(string id)
    {
        var (bearer, actions) = (Some(Roles), Actions.Take(_random.Next(1, 3)).ToArray());
        var duty = _random.Next(6) switch
        {
            0 => Domain.Duty.ForEachStaffMember(id, bearer, actions),
            1 => Domain.Duty.ForEachFamily(id, bearer, actions),
            _ => Domain.Duty.ForEachChild(id, bearer, actions),
        };
        var isOfAChild = duty.Subject == SubjectKind.Child && _random.Next(6) == 0;
        duty = isOfAChild ? duty.On(Anchor.LeftBehindStart) : duty.WithRecurrence(Some(Recurrences));
        duty = duty.Subject != SubjectKind.Staff && Sometimes() ? duty.Only(Filter()) : duty;
        duty = Sometimes() ? duty.WithTimes(_random.Next(1, 40)) : duty;
        duty = _random.Next(3) == 0 ? duty.OnDifferentDays().ExcusedAfterAttempts(_random.Next(1, 60)) : duty;
        duty = _random.Next(4) == 0 ? duty.AcceptedFrom(Some(Roles), Some(Roles)) : duty;
        return (_random.Next(4) == 0 ? duty.As((Modality)_random.Next(1, 5)) : duty).Citing("c-" + id);
    }

    private ChildFilter Filter()
    {
        var first = _random.Next(1, 7);
        return _random.Next(7) switch
        {
            0 => ChildFilter.LeftBehind.WithParentsAway(Sometimes() ? AwayParents.One : AwayParents.Both),
            1 => ChildFilter.EveryPupil.InNeedOf(Some([Need.KeyChild, Need.Poverty])),
            2 => Sometimes() ? ChildFilter.LeftBehind.Boarding().InGrades(first) : ChildFilter.LeftBehind.NotBoarding(),
            3 => Sometimes() ? ChildFilter.LeftBehind.OfSex(Sex.Male).Boarding() : ChildFilter.LeftBehind.OfSex(Sex.Female).InGrades(first),
            4 => ChildFilter.LeftBehind.InClasses([.. new[] { "c1", "c2", "c3" }.Skip(_random.Next(2)).Take(_random.Next(1, 3))]),
            _ => ChildFilter.LeftBehind.InGrades([.. Enumerable.Range(first, _random.Next(1, 4))]),
        };
    }

    private bool Sometimes() => _random.Next(2) == 0;

    private T Some<T>(T[] values) => values[_random.Next(values.Length)];
}
