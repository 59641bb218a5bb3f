using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LeftBehind.Domain;

/// <summary>Checks of single arguments: each throws on the caller's line and quotes what was given and what is allowed.</summary>
internal static class Argument
{
    public static void NotNull([NotNull] object? value, string name)
    {
        if (value is null)
            throw new ArgumentNullException(name);
    }

    public static T[] All<T>([NotNull] T[]? values, string name)
        where T : class
    {
        NotNull(values, name);
        foreach (var value in values)
        {
            if (value is null)
                throw new ArgumentNullException(name, "One of the values is null.");
        }
        return (T[])values.Clone();
    }

    public static T[] AtLeastOne<T>([NotNull] T[]? values, string name)
        where T : class
    {
        var copy = All(values, name);
        return copy.Length > 0 ? copy : throw new ArgumentException("At least one is needed; none was given.", name);
    }

    public static int InRange(int value, int min, int max, string name) => value >= min && value <= max
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Format(CultureInfo.InvariantCulture, "Allowed are {0} to {1}.", min, max));

    public static decimal InRange(decimal value, decimal min, decimal max, string name) => value >= min && value <= max
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Format(CultureInfo.InvariantCulture, "Allowed are {0} to {1}.", min, max));

    public static string Id([NotNull] string? value, string name)
    {
        NotNull(value, name);
        return Grammar.Misfit(value) is { } misfit
            ? throw new ArgumentException($"Not an id or code: {misfit}; allowed: {Grammar.Allowed}.", name)
            : value;
    }

    public static T Defined<T>(T value, string name)
        where T : struct, Enum => Enum.IsDefined(typeof(T), value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "Allowed are " + string.Join(", ", Enum.GetNames(typeof(T))) + ".");

    public static IReadOnlyList<T> Values<T>(T[]? values, string name)
        where T : class => new ValueList<T>(All(values, name));
}
