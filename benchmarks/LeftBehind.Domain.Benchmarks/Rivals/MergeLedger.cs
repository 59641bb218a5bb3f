using System;
using System.Linq;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>
/// F1, the limit: a merge over arrays, written by hand for this workload, that only counts. Records lie by pupil, kind and day, windows are shared and disjoint, nothing is allocated.
/// </summary>
internal sealed class MergeLedger
{
    private readonly Pupil[] _pupils;
    private readonly CompiledRule[] _rules;
    private readonly ushort[] _deeds; // day * 8 + actor, by pupil, kind and day
    private readonly int[] _starts; // of pupil * kinds + kind
    private readonly MergeScratch _scratch = new();
    private readonly Counts _counts;

    public MergeLedger(World world)
    {
        _pupils = world.Pupils;
        _rules = Rules.All.Select(rule => new CompiledRule(rule)).ToArray();
        _counts = new Counts(world.Mentors);
        _starts = new int[(_pupils.Length * Actions.Count) + 1];
        var runs = _pupils.SelectMany(pupil => Enumerable.Range(0, Actions.Count).Select(kind => pupil.Deeds.Where(deed => deed.Kind == kind && deed.Day <= SchoolYear.AsOf).ToArray())).ToArray();
        for (var i = 0; i < runs.Length; i++)
            _starts[i + 1] = _starts[i] + runs[i].Length;
        _deeds = runs.SelectMany(run => run.Select(deed => (ushort)((deed.Day * 8) + (int)deed.By))).ToArray();
    }

    public Counts Count()
    {
        _counts.Clear();
        foreach (var pupil in _pupils)
        {
            foreach (var rule in _rules)
            {
                if (rule.Rule.IsFor(pupil))
                    Count(pupil, rule);
            }
        }
        return _counts;
    }

    private void Count(Pupil pupil, CompiledRule rule)
    {
        var scratch = _scratch;
        rule.OpenInto(scratch, pupil);
        if (scratch.Count == 0)
            return;
        var first = (pupil.Number * Actions.Count) + rule.FirstKind;
        var second = (pupil.Number * Actions.Count) + rule.SecondKind;
        if (rule.SecondKind < 0)
            scratch.Credit(_deeds.AsSpan(_starts[first], _starts[first + 1] - _starts[first]), default, rule);
        else
            scratch.Credit(_deeds.AsSpan(_starts[first], _starts[first + 1] - _starts[first]), _deeds.AsSpan(_starts[second], _starts[second + 1] - _starts[second]), rule);
        scratch.CountInto(_counts, pupil.Mentor, rule);
    }
}
