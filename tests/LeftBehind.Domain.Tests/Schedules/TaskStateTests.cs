using System.Text.Json;
using LeftBehind.Domain.Tests.Calendars;

namespace LeftBehind.Domain.Tests.Schedules;

/// <summary>
/// States of tasks with a window, as another engine computes them day by day: draft is upcoming, ready is due, failed is overdue or missed,
/// completed is fulfilled, cancelled is excused.
/// </summary>
public sealed class TaskStateTests
{
    /// <summary>A task resolved before it opens is completed there; here a record from before every window discharges nothing.</summary>
    private const string NotSaid = "2025-09-05 7 14 2025-08-28 Completed";

    private static readonly Period NoGrace = Period.FromDays(0);

    private static readonly Dictionary<string, JsonElement> Vectors = DataFile.Items("cht-task-states.json").ToDictionary(Name);

    public static TheoryData<string> Open => new(Vectors.Keys.Where(name => !name.EndsWith("Completed", StringComparison.Ordinal) && !name.EndsWith("Cancelled", StringComparison.Ordinal)));

    public static TheoryData<string> Completed => new(Vectors.Keys.Where(name => name.EndsWith("Completed", StringComparison.Ordinal) && name != NotSaid));

    public static TheoryData<string> Cancelled => new(Vectors.Keys.Where(name => name.EndsWith("Cancelled", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Open))]
    public void AnOpenTaskHasTheSameState(string name)
    {
        var task = Vectors[name];
        var expected = task.GetProperty("state").GetString() switch
        {
            "Draft" => ObligationStatus.Upcoming,
            "Ready" => ObligationStatus.Due,
            _ => ObligationStatus.Missed,
        };

        Assert.Equal(expected, Window(task, NoGrace).On(AsOfDay(task), CareLog.Empty).Status);
    }

    /// <summary>The same with a day of grace: only what has failed is told apart.</summary>
    [Theory]
    [MemberData(nameof(Open))]
    public void AFailedTaskIsOverdueDuringGraceAndMissedAfterIt(string name)
    {
        var task = Vectors[name];
        var daysAfter = Period.DaysBetween(Due(task).PlusDays(Number(task, "closesDaysAfter")), AsOfDay(task));
        var expected = task.GetProperty("state").GetString() switch
        {
            "Draft" => ObligationStatus.Upcoming,
            "Ready" => ObligationStatus.Due,
            _ => daysAfter <= 1 ? ObligationStatus.Overdue : ObligationStatus.Missed,
        };

        Assert.Equal(expected, Window(task, Period.FromDays(1)).On(AsOfDay(task), CareLog.Empty).Status);
    }

    [Theory]
    [MemberData(nameof(Completed))]
    public void ATaskDoneOnTheFirstDayOfItsWindowIsFulfilledFromThenOn(string name)
    {
        var task = Vectors[name];
        var log = OneWindow.Done(Due(task).PlusDays(-Number(task, "opensDaysBefore")));

        Assert.Equal(ObligationStatus.Fulfilled, Window(task, NoGrace).On(AsOfDay(task), log).Status);
    }

    [Theory]
    [MemberData(nameof(Cancelled))]
    public void ACancelledTaskIsExcusedOnEveryDay(string name)
    {
        var window = Window(Vectors[name], NoGrace);

        Assert.Equal(ObligationStatus.Excused, window.On(AsOfDay(Vectors[name]), window.Cancelled).Status);
    }

    [Fact]
    public void ATaskDoneBeforeItOpensIsNotDone()
    {
        var task = Vectors[NotSaid];

        Assert.Equal(ObligationStatus.Upcoming, Window(task, NoGrace).On(AsOfDay(task), OneWindow.Done(AsOfDay(task))).Status);
    }

    [Fact]
    public void EveryVectorIsEqualOrListed() => Assert.Equal((56, 55), (Vectors.Count, Open.Count + Completed.Count + Cancelled.Count));

    private static OneWindow Window(JsonElement task, Period grace) => new(Due(task), -Number(task, "opensDaysBefore"), Number(task, "closesDaysAfter"), grace);

    private static LocalDate Due(JsonElement task) => DataFile.Date(task.GetProperty("due").GetString()!);

    private static LocalDate AsOfDay(JsonElement task) => DataFile.Date(task.GetProperty("asOf").GetString()!);

    private static int Number(JsonElement task, string name) => task.GetProperty(name).GetInt32();

    private static string Name(JsonElement task) => string.Join(' ',
        task.GetProperty("due"), task.GetProperty("opensDaysBefore"), task.GetProperty("closesDaysAfter"), task.GetProperty("asOf"), task.GetProperty("state"));
}
