using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// A read-only list that is equal to another of equal elements, so that values that hold lists compare as values.
/// It is an <see cref="IList{T}"/> that refuses changes, because object mappers store only such lists in a column.
/// </summary>
internal sealed class ValueList<T>(IEnumerable<T> items) : ReadOnlyCollection<T>(items.ToArray())
{
#pragma warning disable CS0109 // the base has a member of that name on newer targets only
    public static new readonly ValueList<T> Empty = new(Array.Empty<T>());
#pragma warning restore CS0109

    public override bool Equals(object? obj) => obj is ValueList<T> other && this.SequenceEqual(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in this)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
