using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>Verdicts on pairs of duties, reckoned by hand.</summary>
public sealed class VerdictTests
{
    private static readonly Period ThreeDays = Period.FromDays(3);

    public static TheoryData<string, Duty, Duty> Stricter => new()
    {
        { "twice a week for once a month", Talk.Per(Cycle.Month, Season.Term), Weekly.WithTimes(2) },
        { "a week for a month, vacations included", Talk.Per(Cycle.Month, Season.Always), Talk.Per(Cycle.Week, Season.Always) },
        { "every week of term for every week with a school day", Weekly, Talk.Per(Cycle.Week, Season.Term) },
        { "a month for a term", Talk.Per(Cycle.Term), Talk.Per(Cycle.Month, Season.Term) },
        { "a term for a school year", Talk.Per(Cycle.SchoolYear), Talk.Per(Cycle.Term) },
        { "a school day for a school week", Weekly, Talk.Per(Cycle.SchoolDay) },
        { "four for three", Weekly.WithTimes(3), Weekly.WithTimes(4) },
        { "on different days", Weekly.WithTimes(2), Weekly.WithTimes(2).OnDifferentDays() },
        { "the first day of term for any of it", Talk.Per(Cycle.Term), Talk.On(Anchor.TermStart) },
        { "parents' birthdays, too", Talk.On(Anchor.Birthday), Talk.On(Anchor.Birthday, Anchor.ParentBirthday) },
        { "on the day itself", Talk.WithRecurrence(Recurrence.On(Anchor.Birthday).Reaching(Period.FromDays(-3), ThreeDays)), Talk.On(Anchor.Birthday) },
        { "three days after an injury for seven", AfterInjury(7), AfterInjury(3) },
        { "a shorter grace", Weekly, Weekly.WithGrace(ThreeDays) },
        { "more attempts before it is excused", Weekly.ExcusedAfterAttempts(2), Weekly.ExcusedAfterAttempts(3) },
        { "no attempts excuse", Weekly.ExcusedAfterAttempts(2), Weekly },
        { "by phone only", Weekly.Through(Medium.Phone, Medium.Video), Weekly.Through(Medium.Phone) },
        { "by one means only", Weekly, Weekly.Through(Medium.Phone) },
        { "by the mentor alone", Weekly.AcceptedFrom(Role.Anyone), Weekly },
        { "with evidence", Weekly, Weekly.WithEvidence("card") },
        { "covered for half of the week is enough", Weekly, Weekly.WithMinimumShare(0.5m) },
        { "must for encouraged", Weekly.As(Modality.Encouraged), Weekly },
        { "must for what the school says it does", Weekly.As(Modality.Reported), Weekly },
        { "owed for may", Weekly.As(Modality.May), Weekly },
        { "on days for at all times", Talk, Weekly },
        { "every pupil", Weekly, Weekly.Only(ChildFilter.EveryPupil) },
        { "more grades", Weekly.Only(ChildFilter.LeftBehind.InGrades(6)), Weekly.Only(ChildFilter.LeftBehind.InGrades(5, 6)) },
        { "whatever the needs", Weekly.Only(ChildFilter.LeftBehind.InNeedOf(Need.KeyChild)), Weekly },
        { "girls and boys", Weekly.Only(ChildFilter.LeftBehind.OfSex(Sex.Female)), Weekly },
        { "day pupils, too", Weekly.Only(ChildFilter.LeftBehind.Boarding()), Weekly },
        { "twice for once in a class", Duty.ForEachClass("talk", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek), Duty.ForEachClass("talk", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek).WithTimes(2) },
        { "twice for once by each member of staff", Duty.ForEachStaffMember("talk", Role.Principal, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term), Duty.ForEachStaffMember("talk", Role.Principal, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term).WithTimes(2) },
        { "twice for once by the school", Duty.ForSchool("talk", Role.School, CareAction.HeartToHeartTalk).Per(Cycle.Term), Duty.ForSchool("talk", Role.School, CareAction.HeartToHeartTalk).Per(Cycle.Term).WithTimes(2) },
        { "for staff who come late in a month, too", Duty.ForEachStaffMember("talk", Role.Principal, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term), Duty.ForEachStaffMember("talk", Role.Principal, CareAction.HeartToHeartTalk).Per(Cycle.Month, Season.Term).WithMinimumShare(0) },
        { "three times late", Weekly.WithTimes(3).WithGrace(Period.FromDays(9)), Weekly.WithTimes(3).WithGrace(Period.FromDays(4)) },
        { "one act less that counts", Duty.ForEachChild("talk", Role.Mentor, CareAction.HeartToHeartTalk, CareAction.HomeVisit).Per(Cycle.SchoolWeek), Weekly },
    };

    public static TheoryData<string, Duty, Duty> Moved => new()
    {
        { "Friday for Monday", Talk.On(Anchor.Weekday(IsoDayOfWeek.Monday)), Talk.On(Anchor.Weekday(IsoDayOfWeek.Friday)) },
        { "the end of term for its beginning", Talk.On(Anchor.TermStart), Talk.On(Anchor.TermEnd) },
        { "another bearer", Weekly, Duty.ForEachChild("talk", Role.HomeroomTeacher, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek) },
        { "weeks from the first day of term for weeks from Monday", Talk.Per(Cycle.Week, Season.Term), Talk.Per(Cycle.Every(Period.FromWeeks(1)), Season.Term) },
        { "30 days for a month", Talk.Per(Cycle.Month, Season.Vacation), Talk.Per(Cycle.Every(Period.FromDays(30)), Season.Vacation) },
    };

    public static TheoryData<string, Duty, Duty> Incomparable => new()
    {
        { "more children, less often", Weekly.WithTimes(2), Weekly.Only(ChildFilter.EveryPupil) },
        { "visits for talks", Weekly, Duty.ForEachChild("talk", Role.Mentor, CareAction.HomeVisit).Per(Cycle.SchoolWeek) },
        { "boys for girls", Weekly.Only(ChildFilter.LeftBehind.OfSex(Sex.Female)), Weekly.Only(ChildFilter.LeftBehind.OfSex(Sex.Male)) },
        { "a longer grace, more often", Weekly, Weekly.WithTimes(2).WithGrace(Period.FromDays(14)) },
        { "vacations for terms", Talk.Per(Cycle.Month, Season.Term), Talk.Per(Cycle.Week, Season.Vacation) },
    };

    [Theory]
    [MemberData(nameof(Stricter))]
    public void WhoDoesMoreIsStricterAndTheOtherWayRoundLaxer(string what, Duty before, Duty after)
    {
        var (forth, back) = (OnTalk(before, after), OnTalk(after, before));
        Assert.Equal((what, VerdictKind.Stricter, VerdictKind.Laxer), (what, forth.Kind, back.Kind));
        Assert.Equal(VerdictSide.After, Assert.Single(forth.Witnesses).Side);
        Assert.Equal(VerdictSide.Before, Assert.Single(back.Witnesses).Side);
    }

    [Theory]
    [MemberData(nameof(Moved))]
    public void AsMuchOnOtherDaysOrOfOtherPeopleIsMoved(string what, Duty before, Duty after)
    {
        Assert.Equal((what, VerdictKind.Moved), (what, OnTalk(before, after).Kind));
        Assert.Equal((what, VerdictKind.Moved), (what, OnTalk(after, before).Kind));
        Assert.NotEmpty(OnTalk(before, after).Witnesses);
    }

    [Theory]
    [MemberData(nameof(Incomparable))]
    public void WhatAsksMoreHereAndLessThereIsIncomparable(string what, Duty before, Duty after)
    {
        var verdict = OnTalk(before, after);
        Assert.Equal((what, VerdictKind.Incomparable), (what, verdict.Kind));
        Assert.Equal([VerdictSide.After, VerdictSide.Before], verdict.Witnesses.Select(witness => witness.Side));
    }

    [Fact]
    public void ADutyAddedIsStricterAndADutyDroppedLaxer()
    {
        Assert.Equal(VerdictKind.Stricter, OnTalk(Of(), Of(Weekly)).Kind);
        var dropped = OnTalk(Of(Weekly.Citing("S1")), Of());
        Assert.Equal((VerdictKind.Laxer, "talk", null), (dropped.Kind, dropped.IdBefore, dropped.IdAfter));
        Assert.Equal(["S1"], dropped.Citations);
    }

    [Fact]
    public void ARenamedDutyIsTheSameDuty()
    {
        var renamed = Duty.ForEachChild("conversation", Role.Mentor, CareAction.HeartToHeartTalk).Per(Cycle.SchoolWeek);
        var verdict = OnTalk(Of(Weekly), Of(renamed));
        Assert.Equal((VerdictKind.Equal, "talk", "conversation"), (verdict.Kind, verdict.IdBefore, verdict.IdAfter));
    }

    [Fact]
    public void TheDirectionOfEachRespectIsTold()
    {
        var verdict = OnTalk(Weekly.WithTimes(2), Weekly.Only(ChildFilter.EveryPupil));
        Assert.Equal(["recurrence laxer", "every-pupil stricter"], verdict.Differences.Select(difference => difference.ToString()));
    }

    private static Duty AfterInjury(int days) => Talk.WithRecurrence(Recurrence.On(Anchor.AfterIncident(IncidentKind.Injury)).Reaching(Period.Zero, Period.FromDays(days)));
}
