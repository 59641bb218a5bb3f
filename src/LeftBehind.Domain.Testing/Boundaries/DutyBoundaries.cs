using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>The boundaries of a duty: of one obligation that is owed for a whole block, of its terms and of its versions.</summary>
internal sealed class DutyBoundaries
{
    private readonly PolicyCase _case;
    private readonly Found[] _owed;
    private readonly Found? _sample;

    public DutyBoundaries(PolicyCase @case)
    {
        _case = @case;
        var world = new CaseWorld(@case);
        _owed = TodaysAnswer.Owed(world.Programme.Plan(@case.Calendar.Span, world.Log), @case, world.Subject).Where(item => item.Status == ObligationStatus.Upcoming).ToArray();
        _sample = Typical(_owed.Where(item => item.VersionId == @case.Rule.Version.Id).ToArray()) ?? Typical(_owed);
    }

    public IEnumerable<PolicyCase> All() => _sample is null
        ? Enumerable.Empty<PolicyCase>()
        : Done(_sample).Concat(Asked(_sample)).Concat(new CoverageBoundaries(_case, _sample).All()).Concat(Terms()).Concat(Versions());

    private IEnumerable<PolicyCase> Done(Found sample)
    {
        var (first, last, grace) = (sample.Window.Start, sample.Window.End, sample.GraceEnd);
        var days = new List<(string Name, LocalDate Day, int Inward)>
        {
            ("window: done the day before", first.PlusDays(-1), 1),
            ("window: done on the first day", first, 1),
            ("window: done on the last day", last, -1),
            ("window: done the day after", last.PlusDays(1), grace > last ? 1 : -1),
            ("grace: done on the last day", grace, -1),
            ("grace: done the day after", grace.PlusDays(1), -1),
        };
        foreach (var (name, day, inward) in days.GroupBy(day => day.Day).Select(same => same.First()))
        {
            var others = _owed.Count(item => item.Block != sample.Block && item.ComesBefore(sample, day));
            yield return TodaysAnswer.OfBlock(Done(day, sample.Times, inward, others).Named(name + (others > 0 ? ", and what others take first" : string.Empty)), sample.Block);
        }
        if (sample.Times > 1)
            yield return TodaysAnswer.OfBlock(Done(first, sample.Times - 1, 1, 0).Named("quota: done once too few"), sample.Block);
    }

    /// <summary>So many times; if that goes by days, on days toward the middle of the window. And as often as each of the others takes.</summary>
    private PolicyCase Done(LocalDate day, int times, int inward, int others) => _case.Rule.Duty!.IsOnDifferentDays
        ? Enumerable.Range(0, times).Aggregate(_case, (some, i) => Done(some, day.PlusDays(i * inward), 1 + others))
        : Done(_case, day, times * (1 + others));

    private static PolicyCase Done(PolicyCase some, LocalDate day, int times) => times == 1 ? some.Done(Iso.Of(day)) : some.Done(Iso.Of(day), times);

    /// <summary>One that is owed for a whole block, not the first where there are many.</summary>
    private static Found? Typical(Found[] owed)
    {
        var whole = owed.Where(item => item.Window == item.Block).ToArray();
        return whole.Skip(whole.Length > 2 ? 1 : 0).FirstOrDefault() ?? owed.FirstOrDefault();
    }

    private IEnumerable<PolicyCase> Asked(Found sample)
    {
        var (first, last, grace) = (sample.Window.Start, sample.Window.End, sample.GraceEnd);
        var days = new[]
        {
            ("window: asked the day before", first.PlusDays(-1)),
            ("window: asked on the first day", first),
            ("window: asked on the last day", last),
            ("window: asked the day after", last.PlusDays(1)),
            ("grace: asked on the last day", grace),
            ("grace: asked the day after", grace.PlusDays(1)),
        };
        foreach (var (name, day) in days.GroupBy(day => day.Item2).Select(same => same.First()))
            yield return TodaysAnswer.OfBlock(_case.Named(name).AsOf(Iso.Of(day)), sample.Block);
    }

    private IEnumerable<PolicyCase> Terms()
    {
        foreach (var term in _case.Calendar.Terms)
        {
            yield return On("term " + term.Name + ": the day before", term.From.PlusDays(-1));
            yield return On("term " + term.Name + ": the first day", term.From);
            yield return On("term " + term.Name + ": the last day", term.To);
            yield return On("term " + term.Name + ": the day after", term.To.PlusDays(1));
        }
    }

    private IEnumerable<PolicyCase> Versions()
    {
        foreach (var version in _case.Policy.Versions.Where(version => _case.Calendar.Span.Contains(version.EffectiveFrom)))
        {
            var first = version.EffectiveFrom;
            yield return On("version " + version.Id + ": the day before", first.PlusDays(-1));
            yield return On("version " + version.Id + ": the first day", first);
            yield return TodaysAnswer.OnDay(_case.Named("version " + version.Id + ": done the day before").Done(Iso.Of(first.PlusDays(-1))), first);
        }
    }

    private PolicyCase On(string name, LocalDate day) => TodaysAnswer.OnDay(_case.Named(name).AsOf(Iso.Of(day)), day);
}
