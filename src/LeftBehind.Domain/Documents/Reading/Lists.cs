using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Lists of one kind of value; elements that are refused stay in their place.</summary>
internal static class Lists
{
    private const int MostElements = 10000;

    /// <summary>May be empty.</summary>
    public static Kind<IReadOnlyList<Told<T>>> Of<T>(Kind<T> kind) => new("a list", (node, faults) => Read(node, faults, kind));

    /// <summary>At least one, or the list is left out.</summary>
    public static Kind<IReadOnlyList<Told<T>>> Some<T>(Kind<T> kind) => NotEmpty(kind, "at least one, or no list: leave it out");

    /// <summary>At least one.</summary>
    public static Kind<IReadOnlyList<Told<T>>> AtLeastOne<T>(Kind<T> kind) => NotEmpty(kind, "at least one");

    /// <summary>At most so many elements.</summary>
    public static Kind<IReadOnlyList<Told<T>>> AtMost<T>(this Kind<IReadOnlyList<Told<T>>> list, int most = MostElements, string what = "elements in a list") => new(list.Name, (node, faults) =>
    {
        if (node.Kind != NodeKind.List || node.Items.Count <= most)
            return list.Read(node, faults);
        faults.Error(node.Spot, "LIM003", string.Format(CultureInfo.InvariantCulture, "{0} {1}", node.Items.Count, what), string.Format(CultureInfo.InvariantCulture, "at most {0} {1}", most, what));
        return Told<IReadOnlyList<Told<T>>>.Refused(node);
    });

    /// <summary>The elements that were not refused; none, if the list is absent.</summary>
    public static IEnumerable<T> Values<T>(this Told<IReadOnlyList<Told<T>>> list) => list.Elements().Where(item => item.IsGiven).Select(item => item.Value);

    public static IReadOnlyList<Told<T>> Elements<T>(this Told<IReadOnlyList<Told<T>>> list) => list.IsGiven ? list.Value : System.Array.Empty<Told<T>>();

    public static ValueList<T> ToValueList<T>(this Told<IReadOnlyList<Told<T>>> list) => new(list.Values());

    public static ValueList<T>? ToValueListOrNull<T>(this Told<IReadOnlyList<Told<T>>> list) => list.IsAbsent ? null : new(list.Values());

    private static Kind<IReadOnlyList<Told<T>>> NotEmpty<T>(Kind<T> kind, string allowed) => new("a list of at least one", (node, faults) =>
    {
        if (node.Kind != NodeKind.List || node.Items.Count > 0)
            return Read(node, faults, kind);
        faults.Error(node.Spot, "DOC023", "an empty list", allowed);
        return Told<IReadOnlyList<Told<T>>>.Refused(node);
    });

    private static Told<IReadOnlyList<Told<T>>> Read<T>(Node node, FaultSink faults, Kind<T> kind)
    {
        if (node.Kind != NodeKind.List)
            return Kinds.Refuse<IReadOnlyList<Told<T>>>(node, faults, "a list");
        var items = new Told<T>[node.Items.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = kind.Read(node.Items[i], faults);
        return Told<IReadOnlyList<Told<T>>>.Given(node, items);
    }
}
