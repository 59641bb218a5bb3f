using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>What is called equal is equal on every calendar of at most 14 days, and with every set of at most two records on those of at most four.</summary>
public sealed class EqualOnEverySmallWorldTests
{
    public static TheoryData<string, Policy, Policy> Pairs => new()
    {
        { "twelve months and the term", Of(Talk.Per(Cycle.Term)), Of(Talk.Per(Cycle.Every(Period.FromMonths(120)), Season.Term)) },
        { "every pupil and no eligibility", Of(Weekly.Only(ChildFilter.EveryPupil)), Of(new PolicyVersion("1", new LocalDate(2025, 9, 1)), Weekly) },
        { "who takes the school's place", Of(Weekly), Of(Weekly.AcceptedFrom(Role.Mentor)) },
        { "once on different days", Of(Weekly), Of(Weekly.OnDifferentDays()) },
        { "a school day, however many days are enough", Of(Talk.Per(Cycle.SchoolDay)), Of(Talk.Per(Cycle.SchoolDay).WithMinimumDays(3)) },
        { "a day each, in either order", Of(Talk.On(Anchor.TermStart, Anchor.TermEnd)), Of(Talk.On(Anchor.TermEnd, Anchor.TermStart)) },
        { "interruptions where nobody asks who is away", Under(Eligibility.EveryChild, Weekly), Under(Eligibility.EveryChild.BridgingDays(30), Weekly) },
        { "one or both is what counts already", Under(Eligibility.BothParentsAway, Weekly), Under(Eligibility.BothParentsAway, Weekly.Only(ChildFilter.LeftBehind.WithParentsAway(AwayParents.Both))) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TheyAreCalledEqual(string what, Policy before, Policy after)
    {
        Assert.Equal((what, VerdictKind.Equal), (what, OnTalk(before, after).Kind));
        Assert.Equal((what, VerdictKind.Equal), (what, OnTalk(after, before).Kind));
        Assert.Empty(OnTalk(before, after).Witnesses);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TheyOweTheSameOnEveryCalendarOfTwoWeeks(string what, Policy before, Policy after)
    {
        var (calendars, owed) = (0, 0);
        foreach (var school in Schools())
        {
            foreach (var calendar in SmallWorlds.Calendars(14))
            {
                var (earlier, later) = (before.For(calendar, school).Plan(calendar.Span, CareLog.Empty), after.For(calendar, school).Plan(calendar.Span, CareLog.Empty));
                if (!SmallWorlds.Told(earlier).SequenceEqual(SmallWorlds.Told(later)))
                    Assert.Fail($"{what}: {Iso(calendar)}\n{string.Join("\n", earlier)}\n{string.Join("\n", later)}");
                (calendars, owed) = (calendars + 1, owed + earlier.Count);
            }
        }
        Assert.True(calendars > 10_000, "too few calendars");
        Assert.True(owed > 1_000, "too little was owed");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void TheyStandAlikeWithEverySetOfTwoRecords(string what, Policy before, Policy after)
    {
        var worlds = 0;
        foreach (var calendar in SmallWorlds.Calendars(4))
        {
            var school = SmallWorlds.School(AwayParents.Both);
            var (earlier, later) = (before.For(calendar, school), after.For(calendar, school));
            foreach (var log in SmallWorlds.Logs(calendar))
            {
                var asOf = AsOf.Day(calendar.Span.End.PlusDays(8));
                var (one, other) = (SmallWorlds.Told(earlier.Ledger(calendar.Span, asOf, log).Obligations), SmallWorlds.Told(later.Ledger(calendar.Span, asOf, log).Obligations));
                if (!one.SequenceEqual(other))
                    Assert.Fail($"{what}: {Iso(calendar)} {string.Join(", ", log.Records)}");
                worlds++;
            }
        }
        Assert.True(worlds > 10_000, "too few worlds");
    }

    private static IEnumerable<School> Schools() => [SmallWorlds.School(AwayParents.Both), SmallWorlds.School(AwayParents.One), SmallWorlds.School(AwayParents.None)];

    private static string Iso(SchoolCalendar calendar) => string.Join(", ", calendar.Terms) + " " + string.Join(", ", calendar.Holidays.Select(holiday => holiday.Days));
}
