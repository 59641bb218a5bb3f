using System.Linq;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>The sixteen kinds of deed.</summary>
internal static class Actions
{
    public const int Talk = 0, ClassTalk = 1, ChildCall = 2, ParentCall = 3, Lesson = 4, Visit = 5, Homework = 6, Meeting = 7;
    public const int Health = 8, Help = 9, WellBeing = 10, Letter = 11, Safety = 12, Dorm = 13, Contact = 14, Greeting = 15;
    public const int Count = 16;

    /// <summary>How many of a kind a year brings a pupil, on the average.</summary>
    public static readonly int[] PerYear = { 40, 8, 36, 10, 10, 6, 8, 4, 1, 20, 12, 9, 22, 60, 5, 5 };

    private static readonly CareAction[] All = new[]
    {
        "heart-to-heart-talk", "class-talk", "facilitate-child-parent-call", "phone-parents", "safety-lesson", "home-visit", "check-homework", "guardian-meeting",
        "health-check", "homework-help", "counselling", "write-letter", "safety-talk", "dorm-visit", "vacation-contact", "celebrate",
    }.Select(code => new CareAction(code)).ToArray();

    public static CareAction Of(int kind) => All[kind];
}
