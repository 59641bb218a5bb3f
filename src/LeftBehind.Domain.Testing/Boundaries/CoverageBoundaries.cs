using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>
/// The pairs of days, one after the other, between which it turns whether an obligation is owed: where a child comes or goes, its parents leave or return,
/// a need or the board begins or ends, it grows too old, days are excused. Found by halving; a way of saying it that changes nothing gives no case.
/// </summary>
internal sealed class CoverageBoundaries
{
    private readonly PolicyCase _case;
    private readonly Found _sample;

    public CoverageBoundaries(PolicyCase @case, Found sample) => (_case, _sample) = (@case, sample);

    private Duty Duty => _case.Rule.Duty!;

    private Eligibility? Eligibility => Duty.AppliesTo.IgnoresEligibility ? null : _case.Rule.Version.Eligibility;

    public IEnumerable<PolicyCase> All()
    {
        var (first, last) = (_sample.Window.Start.PlusDays(-1), _sample.Window.End.PlusDays(1));
        var cases = Interval("enrolled", first, (some, range) => some.Enrolled(range));
        if (Eligibility?.AwayParents is not null || Duty.AppliesTo.AwayParents is not null || Duty.Party == Role.Parents)
            cases = cases.Concat(Interval("away", first.PlusMonths(-(Eligibility?.MinimumMonthsAway ?? 0)).PlusDays(-1), (some, range) => some.Away(Duty.AppliesTo.AwayParents ?? AwayParents.Both, range)));
        foreach (var need in new[] { Duty.AppliesTo.Needs, Eligibility?.Needs }.Where(needs => needs is not null).Select(needs => needs![0]).Distinct())
            cases = cases.Concat(Interval("needs " + need.Value, first, (some, range) => some.InNeedOf(need, range)));
        if (Duty.AppliesTo.Boards == Boarding.Yes)
            cases = cases.Concat(Interval("boards", first, (some, range) => some.Boards(range)));
        if (Duty.Subject == SubjectKind.Staff)
            cases = cases.Concat(Interval("holds " + Duty.Bearer.Value, first, (some, range) => some.Helper(Duty.Bearer, "t2", range)));
        if (Eligibility?.UnderAge is { } years)
            cases = cases.Concat(Turns("born", first.PlusYears(-years).PlusDays(-1), last.PlusYears(-years).PlusDays(1), day => _case.Born(Iso.Of(day))));
        cases = cases.Append(TodaysAnswer.OfBlock(_case.Named("coverage: an ordinary child").Ordinary(), _sample.Block));
        return cases.Concat(Turns("excused until", _sample.Window.Start, _sample.Window.End, day => _case.Excused(Iso.Of(new DateInterval(_sample.Window.Start, day)))));
    }

    private IEnumerable<PolicyCase> Interval(string what, LocalDate first, Func<PolicyCase, string, PolicyCase> say) =>
        Turns(what + " from", first, _sample.Window.End.PlusDays(1), day => say(_case, Iso.Of(day) + "/.."))
            .Concat(Turns(what + " until", _sample.Window.Start.PlusDays(-1), _sample.Window.End.PlusDays(1), day => say(_case, Iso.Of(Wanted.LongAgo) + "/" + Iso.Of(day))));

    private IEnumerable<PolicyCase> Turns(string what, LocalDate first, LocalDate last, Func<LocalDate, PolicyCase> say)
    {
        var before = new List<LocalDate>();
        Halve(first, Outcome(say(first)), last, Outcome(say(last)), day => Outcome(say(day)), before);
        return before.SelectMany(day => new[] { day, day.PlusDays(1) }).Distinct()
            .Select(day => TodaysAnswer.OfBlock(say(day).Named("coverage: " + what + " " + Iso.Of(day)), _sample.Block));
    }

    private static void Halve(LocalDate first, ObligationStatus? atFirst, LocalDate last, ObligationStatus? atLast, Func<LocalDate, ObligationStatus?> outcome, List<LocalDate> before)
    {
        if (atFirst == atLast)
            return;
        var days = Period.DaysBetween(first, last);
        if (days <= 1)
        {
            before.Add(first);
            return;
        }
        var middle = first.PlusDays(days / 2);
        var atMiddle = outcome(middle);
        Halve(first, atFirst, middle, atMiddle, outcome, before);
        Halve(middle, atMiddle, last, atLast, outcome, before);
    }

    private ObligationStatus? Outcome(PolicyCase @case)
    {
        var world = new CaseWorld(@case);
        return TodaysAnswer.Owed(world.Programme.Plan(_sample.Block, world.Log), @case, world.Subject).FirstOrDefault(item => item.Block == _sample.Block)?.Status;
    }
}
