using NodaTime;
using static LeftBehind.Domain.Benchmarks.Workload.Actions;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>The twenty rules of the workload.</summary>
internal static class Rules
{
    private static readonly Actor[] School = { Actor.Mentor, Actor.Teacher };
    private static readonly Actor[] SchoolAndVolunteers = { Actor.Mentor, Actor.Teacher, Actor.Volunteer };
    private static readonly Recurrence Weekly = Recurrence.Per(Cycle.SchoolWeek);
    private static readonly Recurrence Monthly = Recurrence.Per(Cycle.Month, Season.Always);

    public static readonly Rule[] All =
    {
        new(0, "weekly-talk", Rhythm.SchoolWeek, Weekly, 1, 7, new[] { Talk, ClassTalk }, School),
        new(1, "two-talks", Rhythm.SchoolWeek, Weekly, 2, 3, new[] { Talk, ClassTalk }, SchoolAndVolunteers, Who.HighRisk),
        new(2, "weekly-call", Rhythm.SchoolWeek, Weekly, 1, 7, new[] { ChildCall }, new[] { Actor.Parent }),
        new(3, "safety-talk", Rhythm.FridayToSunday, Around(Anchor.Weekday(IsoDayOfWeek.Friday), 0, 2), 1, 2, new[] { Safety }, SchoolAndVolunteers, Who.Primary),
        new(4, "homework-help", Rhythm.SchoolWeek, Weekly, 1, 3, new[] { Help }, null, Who.Junior),
        new(5, "dorm", Rhythm.MondayToFriday, Around(Anchor.Weekday(IsoDayOfWeek.Monday), 0, 4), 2, 0, new[] { Dorm }, School, Who.Boarders),
        new(6, "well-being", Rhythm.Fortnight, Recurrence.Per(Cycle.Every(Period.FromWeeks(2)), Season.Term), 1, 7, new[] { WellBeing, Talk }, School),
        new(7, "parent-call", Rhythm.Month, Monthly, 1, 10, new[] { ParentCall }, School),
        new(8, "lesson", Rhythm.Month, Monthly, 1, 10, new[] { Lesson }, null),
        new(9, "letter", Rhythm.Month, Monthly, 1, 15, new[] { Letter }, new[] { Actor.Parent, Actor.Guardian }),
        new(10, "visit-at-start", Rhythm.TermStart, Around(Anchor.TermStart, 0, 13), 1, 14, new[] { Visit }, School),
        new(11, "visit-at-mid", Rhythm.TermMid, Around(Anchor.TermMid, -6, 7), 1, 14, new[] { Visit }, School),
        new(12, "visit-at-end", Rhythm.TermEnd, Around(Anchor.TermEnd, -13, 0), 1, 14, new[] { Visit }, School),
        new(13, "vacation-homework", Rhythm.ThreeVacationDays, Recurrence.Per(Cycle.Every(Period.FromDays(3)), Season.Vacation), 1, 3, new[] { Homework }, SchoolAndVolunteers),
        new(14, "vacation-contact", Rhythm.VacationWeek, Recurrence.Per(Cycle.Every(Period.FromWeeks(1)), Season.Vacation), 1, 3, new[] { Contact, ParentCall }, null),
        new(15, "guardian-meeting", Rhythm.Quarter, Recurrence.Per(Cycle.Quarter, Season.Always), 1, 14, new[] { Meeting }, null),
        new(16, "health-check", Rhythm.Year, Recurrence.Per(Cycle.SchoolYear), 1, 30, new[] { Health }, null),
        new(17, "festival", Rhythm.Festival, Around(-3, 3, Anchor.MidAutumn, Anchor.SpringFestival, Anchor.Lantern, Anchor.DragonBoat), 1, 3, new[] { Greeting, ChildCall }, null),
        new(18, "birthday", Rhythm.Birthday, Around(Anchor.Birthday, -3, 3), 1, 7, new[] { Greeting }, SchoolAndVolunteers),
        new(19, "first-visit", Rhythm.Enrolment, Around(Anchor.Enrolment, 0, 29), 1, 30, new[] { Visit, ParentCall }, School),
    };

    private static Recurrence Around(Anchor anchor, int from, int to) => Around(from, to, anchor);

    private static Recurrence Around(int from, int to, params Anchor[] anchors) =>
        Recurrence.On(anchors).Reaching(Period.FromDays(from), Period.FromDays(to));
}
