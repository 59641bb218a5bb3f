using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Statuses, reasons and refusals in words a headteacher uses.</summary>
internal static class Wording
{
    private static readonly Dictionary<ObligationStatus, LocalizedText> Statuses = new()
    {
        [ObligationStatus.Fulfilled] = new("已完成", "done"),
        [ObligationStatus.FulfilledLate] = new("迟做完成", "done late"),
        [ObligationStatus.Undetermined] = new("情况不明", "cannot be said: a fact is not known"),
        [ObligationStatus.Waived] = new("免除", "asked of nobody"),
        [ObligationStatus.Excused] = new("免责", "excused"),
        [ObligationStatus.Upcoming] = new("未到期", "not yet begun"),
        [ObligationStatus.Due] = new("进行中", "to be done now"),
        [ObligationStatus.Overdue] = new("已过期，可补", "overdue, can still be made up"),
        [ObligationStatus.Missed] = new("未完成", "missed"),
    };

    private static readonly Dictionary<ObligationReasons, LocalizedText> Reasons = new()
    {
        [ObligationReasons.QuotaMet] = new("次数已满，且都按时", "as often as owed, all on time"),
        [ObligationReasons.QuotaMetLate] = new("次数已满，但有迟做", "as often as owed, some of it late"),
        [ObligationReasons.FactUnknown] = new("缺少决定是否适用的事实", "a fact that decides whether it is owed is not known"),
        [ObligationReasons.WindowNotBegun] = new("窗口尚未开始", "the window has not begun"),
        [ObligationReasons.QuotaOpen] = new("窗口内，次数未满", "the window is open, the quota is not met"),
        [ObligationReasons.InGrace] = new("窗口已过，宽限期内", "the window is over, the grace is not"),
        [ObligationReasons.WindowOver] = new("窗口和宽限期都已过", "window and grace are over"),
        [ObligationReasons.CoveredTooBriefly] = new("适用的天数太少", "covered on too few days of the block"),
        [ObligationReasons.Succeeded] = new("新版本改用另一节奏", "a later version has another rhythm"),
        [ObligationReasons.Excusal] = new("过半天数有免责事由", "excused on more than half of the days"),
        [ObligationReasons.Attempts] = new("多日尝试未果", "tried on enough days"),
        [ObligationReasons.NotKnownInTime] = new("窗口结束时尚不知情", "not known by the end of the window"),
        [ObligationReasons.PartlyDone] = new("只完成一部分", "partly done"),
        [ObligationReasons.Tried] = new("尝试过或被谢绝", "tried, or declined"),
        [ObligationReasons.SameDay] = new("同一天有两次计入", "two credited records on one day"),
        [ObligationReasons.RecordedLate] = new("记录在七天后才录入", "a credited record was entered more than 7 days later"),
        [ObligationReasons.EvidenceMissing] = new("缺少要求的佐证", "the evidence asked for is missing"),
        [ObligationReasons.Unassigned] = new("无人负责", "nobody is there to act"),
        [ObligationReasons.WindowClipped] = new("只适用于时段的一部分", "covered on a part of the block only"),
        [ObligationReasons.VersionBeganInBlock] = new("版本在时段中途生效", "the version began within the block"),
        [ObligationReasons.CalendarProvisional] = new("放假安排尚未公布", "the holidays are not yet published"),
    };

    private static readonly Dictionary<NothingOwed, LocalizedText> Absences = new()
    {
        [NothingOwed.OtherSubject] = new("该义务针对的是另一类对象", "the duty is owed toward another kind of subject"),
        [NothingOwed.May] = new("该义务只是允许，并非必须", "the duty is allowed, not owed"),
        [NothingOwed.OlderVersionOwes] = new("此时段由旧版本负责", "an older version owes this block"),
        [NothingOwed.NotEnrolled] = new("此时段内无人在籍", "nobody concerned is enrolled in the block"),
        [NothingOwed.NotLeftBehind] = new("此时段内不属留守", "nobody concerned is certainly left behind in the block"),
        [NothingOwed.FilteredOut] = new("不符合该义务的适用条件", "the duty's own conditions leave them out"),
        [NothingOwed.NotInForce] = new("当日没有生效的版本含有该义务", "no version in force on the day has the duty"),
        [NothingOwed.Standing] = new("常设义务，不按日计", "a standing duty is owed on no day"),
        [NothingOwed.NoDate] = new("所依据的日期不明", "a date that it hangs on is not known"),
        [NothingOwed.NoBlock] = new("校历上当日没有此义务的时段", "the calendar has no block of it on the day"),
    };

    private static readonly Dictionary<ClockState, LocalizedText> Clocks = new()
    {
        [ClockState.NotRequired] = new("不需要", "not required"),
        [ClockState.Discharged] = new("已解除", "called off"),
        [ClockState.Done] = new("按时做到", "done"),
        [ClockState.DoneLate] = new("迟做", "done late"),
        [ClockState.Running] = new("计时中", "running"),
        [ClockState.Breached] = new("已超时", "breached"),
    };

    public static LocalizedText Of(ObligationStatus status) => Statuses[status];

    public static LocalizedText Of(ClockState state) => Clocks[state];

    public static LocalizedText Of(ObligationReasons reason) => Reasons[reason];

    public static LocalizedText Of(NothingOwed reason) => Absences[reason];
}
