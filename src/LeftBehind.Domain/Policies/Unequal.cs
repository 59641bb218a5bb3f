using System;

namespace LeftBehind.Domain;

/// <summary>Something that a record carries without being another one for it: any two are equal.</summary>
internal readonly struct Unequal<T>(T? value) : IEquatable<Unequal<T>>
    where T : class
{
    public T? Value => value;

    public bool Equals(Unequal<T> other) => true;

    public override bool Equals(object? obj) => obj is Unequal<T>;

    public override int GetHashCode() => 0;
}
