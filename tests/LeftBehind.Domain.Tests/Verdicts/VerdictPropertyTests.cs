using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>What a verdict promises, on a school year of ordinary length: who does what the stricter policy asks has done what the laxer one asked.</summary>
public sealed class VerdictPropertyTests
{
    private static readonly SchoolCalendar Year = new SchoolCalendar("2025-2026", DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
            new Term("autumn", "2025-2026", new LocalDate(2025, 9, 1), new LocalDate(2026, 1, 30)), new Term("spring", "2025-2026", new LocalDate(2026, 3, 2), new LocalDate(2026, 7, 10)))
        .WithChinaHolidays().WithUntil(new LocalDate(2026, 8, 31));

    private static readonly Recurrence[] Recurrences =
    [
        Recurrence.Per(Cycle.SchoolDay), Recurrence.Per(Cycle.SchoolWeek), Recurrence.Per(Cycle.Week, Season.Term), Recurrence.Per(Cycle.Week, Season.Always), Recurrence.Per(Cycle.Month, Season.Term),
        Recurrence.Per(Cycle.Month, Season.Always), Recurrence.Per(Cycle.Quarter, Season.Always), Recurrence.Per(Cycle.Term), Recurrence.Per(Cycle.SchoolYear), Recurrence.Per(Cycle.Every(Period.FromDays(10)), Season.Term),
        Recurrence.On(Anchor.TermStart), Recurrence.On(Anchor.Weekday(IsoDayOfWeek.Monday)), Recurrence.On(Anchor.TermStart).Reaching(Period.Zero, Period.FromWeeks(2)),
    ];

    [Fact]
    public void WhoDoesWhatTheStricterOneAsksHasDoneWhatTheLaxerOneAskedInEveryWholeBlock()
    {
        var (stricter, held) = (0, 0);
        foreach (var (before, after) in Pairs())
        {
            if (OnTalk(before, after).Kind != VerdictKind.Stricter)
                continue;
            stricter++;
            held += Doing(after, before);
        }
        Assert.True(stricter > 60, $"only {stricter} pairs");
        Assert.True(held > 1000, $"only {held} blocks");
    }

    [Fact]
    public void TheVerdictBackIsTheOtherWayRound()
    {
        foreach (var (before, after) in Pairs())
        {
            var (forth, back) = (OnTalk(before, after).Kind, OnTalk(after, before).Kind);
            var expected = forth switch
            {
                VerdictKind.Stricter => VerdictKind.Laxer,
                VerdictKind.Laxer => VerdictKind.Stricter,
                _ => forth,
            };
            Assert.Equal(($"{before.Recurrence} {before.Times}, {after.Recurrence} {after.Times}", expected), ($"{before.Recurrence} {before.Times}, {after.Recurrence} {after.Times}", back));
        }
    }

    [Fact]
    public void ADutyIsEqualToItself() => Assert.All(Duties(), duty => Assert.Equal(VerdictKind.Equal, OnTalk(duty, duty).Kind));

    /// <summary>Each recurrence beside each, once or twice.</summary>
    private static IEnumerable<(Duty Before, Duty After)> Pairs() =>
        from before in Recurrences
        from after in Recurrences
        from times in new[] { 1, 2 }
        select (Talk.WithRecurrence(before), Talk.WithRecurrence(after).WithTimes(times));

    private static IEnumerable<Duty> Duties() => from recurrence in Recurrences from times in new[] { 1, 2 } select Talk.WithRecurrence(recurrence).WithTimes(times);

    /// <summary>Does what one duty asks at the end of each window; every block of the other that no season cuts is then met in time. How many blocks that were.</summary>
    private static int Doing(Duty done, Duty asked)
    {
        var school = SmallWorlds.School(AwayParents.Both);
        var acts = Of(done).For(Year, school).Plan(Year.Span, CareLog.Empty)
            .SelectMany(item => Enumerable.Range(0, item.Times).Select(i => (item.WindowEnd, item.Key, i)))
            .Select((act, i) => CareRecord.On(FormattableString.Invariant($"r{i}"), CareAction.HeartToHeartTalk, act.WindowEnd, "t1").WithChildren("c").WithRole(Role.Mentor));
        var ledger = Of(asked).For(Year, school).Ledger(Year.Span, AsOf.Day(Year.Span.End.PlusDays(8)), CareLog.Of(acts));
        var whole = ledger.Obligations.Where(IsWhole).ToArray();
        Assert.All(whole, item => Assert.Equal((done.Recurrence!.ToString(), item.Key, ObligationStatus.Fulfilled), (done.Recurrence!.ToString(), item.Key, item.Status)));
        return whole.Length;
    }

    private static bool IsWhole(Obligation obligation) => obligation.Window.Equals(obligation.Block);
}
