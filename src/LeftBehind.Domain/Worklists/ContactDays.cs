using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>When something was last done for each child, in the range of a ledger and up to its day.</summary>
internal sealed class ContactDays(Ledger ledger)
{
    /// <summary>From so many weeks on a child is long without contact.</summary>
    public const int ManyWeeks = 2;

    private readonly LedgerData _data = ledger.Obligations.Data;
    private readonly int _from = Day.Number(ledger.Range.Start);
    private readonly int _today = Day.Number(ledger.AsOf.Date);
    private readonly Dictionary<string, int?> _last = new();

    public NodaTime.LocalDate? Last(string child) => LastDay(child) is { } day ? Day.Date(day) : null;

    /// <summary>The last contact; without one the first day of the range, or of the child's enrolment, if that is later.</summary>
    public int Since(string child) => LastDay(child) ?? Begin(child);

    public int Weeks(string child) => System.Math.Max(0, _today - Since(child)) / 7;

    private int? LastDay(string child)
    {
        if (!_last.TryGetValue(child, out var last))
            _last.Add(child, last = Find(child));
        return last;
    }

    /// <summary>Any record that stands, was accomplished and lists the child, whether a duty counts it or not.</summary>
    private int? Find(string child)
    {
        var (log, places) = (_data.Log, _data.Log.About(SubjectKind.Child, child));
        for (var i = places.Count - 1; i >= 0 && log.Date(places[i]) >= _from; i--)
        {
            if (log.Date(places[i]) <= _today && log[places[i]].Result == CareResult.Accomplished)
                return log.Date(places[i]);
        }
        return null;
    }

    private int Begin(string child)
    {
        var there = _data.Facts.Child(_data.Index.ChildAt[child]).Enrolled.Intersect(_from, _today);
        return there.IsEmpty ? _from : there.Spans[there.Spans.Length - 1].From;
    }
}
