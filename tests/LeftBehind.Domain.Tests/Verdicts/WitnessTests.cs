using static LeftBehind.Domain.Tests.Verdicts.TalkPolicies;

namespace LeftBehind.Domain.Tests.Verdicts;

/// <summary>A witness is a world that anybody can put to both policies, and a smallest one.</summary>
public sealed class WitnessTests
{
    public static TheoryData<string, Duty, Duty> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, Duty, Duty>();
            foreach (var pair in VerdictTests.Stricter.Concat(VerdictTests.Moved).Concat(VerdictTests.Incomparable))
                pairs.Add((string)pair[0], (Duty)pair[1], (Duty)pair[2]);
            return pairs;
        }
    }

    public static TheoryData<string, Duty, Duty> OfTwoDays => new()
    {
        { "a month for a week", Talk.Per(Cycle.Month, Season.Always), Talk.Per(Cycle.Week, Season.Always) },
        { "a term for a month", Talk.Per(Cycle.Term), Talk.Per(Cycle.Month, Season.Term) },
        { "a year for a term", Talk.Per(Cycle.SchoolYear), Talk.Per(Cycle.Term) },
        { "the end of term for its beginning", Talk.On(Anchor.TermStart), Talk.On(Anchor.TermEnd) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void PutToBothPoliciesItShowsThatOneAsksMore(string what, Duty before, Duty after)
    {
        foreach (var witness in OnTalk(before, after).Witnesses)
        {
            var (earlier, later) = (Remade(before, witness), Remade(after, witness));
            var (asking, other) = witness.Side == VerdictSide.After ? (later, earlier) : (earlier, later);
            Assert.True(Worse(asking, other), $"{what}\n{witness}");
        }
    }

    [Fact]
    public void TheSmallestIsADayAndATalk()
    {
        var witness = Assert.Single(OnTalk(Talk.Per(Cycle.Month, Season.Term), Weekly.WithTimes(2)).Witnesses);
        Assert.Equal((1, 1), (witness.CalendarDays, witness.Log.Records.Count));
        Assert.Equal(ObligationStatus.Fulfilled, Assert.Single(witness.LedgerBefore().Obligations).Status);
        var missed = Assert.Single(witness.LedgerAfter().Obligations);
        Assert.Equal((ObligationStatus.Missed, 1, 2), (missed.Status, missed.Done, missed.Times));
    }

    [Fact]
    public async Task AWitnessInWords() => await Verifier.Verify(string.Join("\n", OnTalk(Talk.Per(Cycle.Month, Season.Always), Talk.Per(Cycle.Week, Season.Always)).Witnesses.SelectMany(witness => new[] { witness.ToText(Language.English), witness.ToText(Language.Chinese) })));

    /// <summary>On a calendar of one day the two owe the same, whatever of up to two acts is done.</summary>
    [Theory]
    [MemberData(nameof(OfTwoDays))]
    public void NoSmallerCalendarTellsThemApart(string what, Duty before, Duty after)
    {
        Assert.All(OnTalk(before, after).Witnesses, witness => Assert.Equal((what, 2), (what, witness.CalendarDays)));
        var (worlds, school) = (0, SmallWorlds.School(AwayParents.Both));
        foreach (var calendar in SmallWorlds.Calendars(1))
        {
            foreach (var log in SmallWorlds.Logs(calendar))
            {
                var asOf = AsOf.Day(calendar.Span.End.PlusDays(8));
                var (one, other) = (Of(before).For(calendar, school).Ledger(calendar.Span, asOf, log), Of(after).For(calendar, school).Ledger(calendar.Span, asOf, log));
                Assert.Equal((what, string.Join(" ", one.Obligations.Select(item => item.Status))), (what, string.Join(" ", other.Obligations.Select(item => item.Status))));
                worlds++;
            }
        }
        Assert.True(worlds > 700, $"only {worlds} worlds");
    }

    private static Ledger Remade(Duty duty, Witness witness) =>
        Of(duty).For(witness.Calendar, witness.School).Ledger(witness.Calendar.Span, AsOf.Day(witness.On), witness.Log);

    /// <summary>Something is missed, late, without evidence or of another person under one that is not so under the other.</summary>
    private static bool Worse(Ledger asking, Ledger other) =>
        Count(asking, item => item.Status == ObligationStatus.Missed && item.Duty.Modality == Modality.Must) > Count(other, item => item.Status == ObligationStatus.Missed && item.Duty.Modality == Modality.Must)
        || Count(asking, item => item.Status is ObligationStatus.Missed) > Count(other, item => item.Status is ObligationStatus.Missed)
        || Count(asking, item => item.Status is ObligationStatus.FulfilledLate) > Count(other, item => item.Status is ObligationStatus.FulfilledLate)
        || Count(asking, item => item.Reasons.HasFlag(ObligationReasons.EvidenceMissing)) > Count(other, item => item.Reasons.HasFlag(ObligationReasons.EvidenceMissing))
        || OfOthers(asking.Obligations, other.Obligations);

    /// <summary>Only where another must act is it enough that another answers.</summary>
    private static bool OfOthers(Obligations asking, Obligations other) => asking.Count > 0 && other.Count > 0 && asking[0].Duty.Bearer != other[0].Duty.Bearer && asking[0].Accountable != other[0].Accountable;

    private static int Count(Ledger ledger, Func<Obligation, bool> holds) => ledger.Obligations.Count(holds);
}
