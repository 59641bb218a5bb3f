using System;
using System.Linq;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>A rule as the kernel reads it.</summary>
internal sealed class CompiledRule
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int[] _sizes;
    private readonly bool _isOwn;

    public CompiledRule(Rule rule)
    {
        var windows = Windows.Shared(rule.Rhythm);
        Rule = rule;
        (Times, Grace) = (rule.Times, rule.Grace);
        _from = windows.Select(window => window.From).ToArray();
        _to = windows.Select(window => window.To).ToArray();
        _sizes = windows.Select(window => Windows.Size(rule.Rhythm, window.From, window.To)).ToArray();
        _isOwn = rule.Rhythm is Rhythm.Birthday or Rhythm.Enrolment;
        ActorMask = rule.Actors is null ? 0xFF : rule.Actors.Sum(actor => 1 << (int)actor);
        (FirstKind, SecondKind) = (rule.Kinds[0], rule.Kinds.Count > 1 ? rule.Kinds[1] : -1);
    }

    public Rule Rule { get; }

    public int Times { get; }

    public int Grace { get; }

    public int ActorMask { get; }

    public int FirstKind { get; }

    public int SecondKind { get; }

    /// <summary>Opens the windows of a pupil, in order; nearly always those that all share.</summary>
    public void OpenInto(MergeScratch scratch, Pupil pupil)
    {
        if (!_isOwn && pupil.Waivers.Count == 0 && pupil.From <= SchoolYear.First && pupil.To >= SchoolYear.Last)
        {
            scratch.Share(_from, _to);
            return;
        }
        scratch.Clear();
        if (!_isOwn)
        {
            for (var i = 0; i < _from.Length; i++)
                Open(scratch, pupil, _from[i], _to[i], _sizes[i]);
        }
        else if (Windows.Own(Rule.Rhythm, pupil.Birthday, pupil.From) is { } own)
        {
            Open(scratch, pupil, own.From, own.To, own.Length);
        }
    }

    private void Open(MergeScratch scratch, Pupil pupil, int from, int to, int size)
    {
        var (first, last) = (Math.Max(from, pupil.From), Math.Min(to, pupil.To));
        var covered = first == from && last == to ? size : Windows.Size(Rule.Rhythm, first, last);
        if (covered == 0)
            return;
        var isEnough = 4 * covered >= 3 * size || (last == to && last - first + 1 >= 14);
        scratch.Open(first, last, isEnough, pupil.Waivers.Count > 0 && IsWaived(pupil, first, last, covered));
    }

    private bool IsWaived(Pupil pupil, int from, int to, int size)
    {
        var (left, end) = (size, int.MinValue);
        foreach (var waiver in pupil.Waivers)
        {
            if ((waiver.Rule >= 0 && waiver.Rule != Rule.Number) || waiver.From > to || waiver.To < from)
                continue;
            left -= Windows.Size(Rule.Rhythm, Math.Max(Math.Max(from, waiver.From), end + 1), Math.Min(to, waiver.To));
            end = Math.Max(end, waiver.To);
        }
        return 2 * left < size;
    }
}
