using System;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>The windows of one pupil and rule while records are merged into them.</summary>
internal sealed class MergeScratch
{
    private readonly int[] _ownFrom = new int[64];
    private readonly int[] _ownTo = new int[64];
    private readonly bool[] _isEnough = new bool[64];
    private readonly bool[] _isExempt = new bool[64];
    private readonly int[] _onTime = new int[64];
    private readonly int[] _late = new int[64];
    private int[] _from = Array.Empty<int>();
    private int[] _to = Array.Empty<int>();
    private bool _allOwed;

    public int Count { get; private set; }

    public void Clear()
    {
        (_from, _to, Count, _allOwed) = (_ownFrom, _ownTo, 0, true);
    }

    /// <summary>Windows that many pupils share, all of them owed.</summary>
    public void Share(int[] from, int[] to)
    {
        (_from, _to, Count, _allOwed) = (from, to, from.Length, true);
        _onTime.AsSpan(0, Count).Clear();
        _late.AsSpan(0, Count).Clear();
    }

    public void Open(int from, int to, bool isEnough, bool isExempt)
    {
        var i = Count++;
        (_from[i], _to[i], _isEnough[i], _isExempt[i], _onTime[i], _late[i]) = (from, to, isEnough, isExempt, 0, 0);
        _allOwed &= isEnough && !isExempt;
    }

    public void Credit(ReadOnlySpan<ushort> first, ReadOnlySpan<ushort> second, CompiledRule rule)
    {
        int a = 0, b = 0, window = 0, grace = 0;
        while (a < first.Length || b < second.Length)
        {
            var deed = b >= second.Length || (a < first.Length && first[a] <= second[b]) ? first[a++] : second[b++];
            if (((rule.ActorMask >> (deed & 7)) & 1) == 0)
                continue;
            var day = deed >> 3;
            while (window < Count && _to[window] < day)
                window++;
            while (grace < window && _to[grace] + rule.Grace < day)
                grace++;
            Credit(day, window, grace, rule.Times);
        }
    }

    public void CountInto(Counts counts, int mentor, CompiledRule rule)
    {
        for (var i = 0; i < Count; i++)
            counts.Add(mentor, StatusOf(i, rule));
    }

    private void Credit(int day, int window, int grace, int times)
    {
        if (Fits(window, day, isOwed: true, times))
        {
            _onTime[window]++;
            return;
        }
        for (var i = grace; i < window; i++)
        {
            if (IsOwed(i) && _onTime[i] + _late[i] < times)
            {
                _late[i]++;
                return;
            }
        }
        if (!_allOwed)
            CreditNotOwed(day, window, grace, times);
    }

    private void CreditNotOwed(int day, int window, int grace, int times)
    {
        if (Fits(window, day, isOwed: false, times))
        {
            _onTime[window]++;
            return;
        }
        for (var i = grace; i < window; i++)
        {
            if (!IsOwed(i) && _onTime[i] + _late[i] < times)
            {
                _onTime[i]++;
                return;
            }
        }
    }

    private bool Fits(int window, int day, bool isOwed, int times) =>
        window < Count && _from[window] <= day && IsOwed(window) == isOwed && _onTime[window] + _late[window] < times;

    private bool IsOwed(int i) => _allOwed || (_isEnough[i] && !_isExempt[i]);

    private ObligationStatus StatusOf(int i, CompiledRule rule)
    {
        if (_onTime[i] >= rule.Times)
            return ObligationStatus.Fulfilled;
        if (_onTime[i] + _late[i] >= rule.Times)
            return ObligationStatus.FulfilledLate;
        if (!IsOwed(i))
            return _isEnough[i] ? ObligationStatus.Excused : ObligationStatus.Waived;
        return SchoolYear.AsOf < _from[i] ? ObligationStatus.Upcoming
            : SchoolYear.AsOf <= _to[i] ? ObligationStatus.Due
            : SchoolYear.AsOf <= _to[i] + rule.Grace ? ObligationStatus.Overdue
            : ObligationStatus.Missed;
    }
}
