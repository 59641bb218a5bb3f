using System;

namespace LeftBehind.Domain;

/// <summary>
/// Puts the rows of a ledger in order (section 9) by stable counting sorts, the last key first. Rows come line by line, of each the subjects by id, of each
/// the obligations in the order of credit; so with one version only the windows are left to sort by.
/// </summary>
internal sealed class RowSort
{
    private readonly Row[] _rows;
    private readonly int _count;
    private readonly int[] _keys;
    private int[] _order;
    private int[] _other;

    private RowSort(Row[] rows, int count)
    {
        (_rows, _count) = (rows, count);
        (_order, _other, _keys) = (new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
            _order[i] = i;
    }

    private delegate int Key(in Row row);

    /// <summary>The first rows of an array in order.</summary>
    public static Row[] Sorted(Row[] rows, int count, SchoolIndex index, int versions)
    {
        var sort = new RowSort(rows, count);
        if (versions > 1)
        {
            sort.By(static (in Row row) => row.Block.Duty.VersionAt);
            sort.By((in Row row) => index.Rank(row.Duty.Subject, row.Subject));
            sort.By(static (in Row row) => (int)row.Duty.Subject);
            sort.By(static (in Row row) => row.Block.Duty.Position);
        }
        sort.By(static (in Row row) => row.To);
        sort.By(static (in Row row) => row.From);
        return sort.Result();
    }

    private void By(Key key)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        for (var i = 0; i < _count; i++)
        {
            var value = key(_rows[i]);
            _keys[i] = value;
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }
        if (least < most)
            By(least, most);
    }

    private void By(int least, int most)
    {
        var next = new int[most - least + 2];
        for (var i = 0; i < _count; i++)
            next[_keys[i] - least + 1]++;
        for (var i = 1; i < next.Length; i++)
            next[i] += next[i - 1];
        for (var i = 0; i < _count; i++)
            _other[next[_keys[_order[i]] - least]++] = _order[i];
        (_order, _other) = (_other, _order);
    }

    private Row[] Result()
    {
        var sorted = new Row[_count];
        for (var i = 0; i < _count; i++)
            sorted[i] = _rows[_order[i]];
        return sorted;
    }
}
