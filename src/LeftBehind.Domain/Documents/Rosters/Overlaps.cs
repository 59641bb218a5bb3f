using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Tells the ranges of one thing that overlap an earlier one in the list; what was withdrawn may.</summary>
internal static class Overlaps
{
    public static void Check(FaultSink faults, Told<IReadOnlyList<Told<DateRange>>> ranges) => Check(faults, ranges.Elements(), range => range);

    public static void Check<T>(FaultSink faults, Told<IReadOnlyList<Told<Dated<T>>>> items) => Check(faults, items.Elements(), item => item.When);

    public static void CheckEach<T>(FaultSink faults, Told<IReadOnlyList<Told<Dated<T>>>> items)
    {
        foreach (var same in items.Elements().Where(item => item.IsGiven).GroupBy(item => item.Value.Value))
            Check(faults, same, item => item.When);
    }

    public static void Check<T>(FaultSink faults, IEnumerable<Told<T>> items, Func<T, DateRange> when)
    {
        var apart = new SortedSet<Item>();
        foreach (var told in items.Where(item => item.IsGiven))
        {
            var range = when(told.Value);
            if (range.WithdrawnAt is not null)
                continue;
            var item = new Item(Day.Number(range.Start), Day.NumberOrMax(range.End), told.Node!, range);
            if (Clash(apart, item) is { } other)
                faults.Error(told.Spot, "ROS001", range + ", which overlaps " + other.Range + " at " + other.Node.Spot.Text, "ranges that lie apart");
            else
                apart.Add(item);
        }
    }

    private static Item? Clash(SortedSet<Item> apart, Item item)
    {
        var last = apart.GetViewBetween(new Item(int.MinValue, 0, null!, null!), item with { From = item.To }).Max;
        return last is not null && last.To >= item.From ? last : null;
    }

    private sealed record Item(int From, int To, Node Node, DateRange Range) : IComparable<Item>
    {
        public int CompareTo(Item? other) => From.CompareTo(other!.From);
    }
}
