using System;
using System.Collections;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>
/// A list of facts that may not be known at all, which is not the same as there being none.
/// Reading a list that is not known throws and says which it is; ask <see cref="IsKnown"/> first.
/// </summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class FactList<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T>? _facts;
    private readonly string _what;

    internal FactList(string what, IReadOnlyList<T>? facts) => (_what, _facts) = (what, facts);

    /// <summary>Whether the list was given; an empty list is known: there are none.</summary>
    public bool IsKnown => _facts is not null;

    /// <summary>How many there are.</summary>
    /// <exception cref="InvalidOperationException">The list is not known.</exception>
    public int Count => Facts.Count;

    private IReadOnlyList<T> Facts => _facts ?? throw new InvalidOperationException($"It is not known: {_what}. Ask IsKnown first; not known is not none.");

    /// <summary>The fact at a place, from 0.</summary>
    /// <exception cref="InvalidOperationException">The list is not known.</exception>
    public T this[int index] => Facts[index];

    /// <summary>The facts one after the other.</summary>
    /// <exception cref="InvalidOperationException">The list is not known.</exception>
    public IEnumerator<T> GetEnumerator() => Facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
