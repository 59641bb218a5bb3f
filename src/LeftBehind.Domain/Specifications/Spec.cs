using System;
using System.Diagnostics.Contracts;
using System.Linq.Expressions;

namespace LeftBehind.Domain;

/// <summary>Makes specs of a host's own, beside the catalogues.</summary>
public static class Spec
{
    /// <summary>The condition that <paramref name="expression"/> says. In memory it is compiled at the first use, which takes about a millisecond.</summary>
    /// <param name="name">The condition in words; no name, phone or address of anybody.</param>
    /// <param name="expression">The condition.</param>
    /// <typeparam name="T">What the condition is about.</typeparam>
    /// <exception cref="ArgumentException">The name is empty, or one of the two is null.</exception>
    [Pure]
    public static Spec<T> Of<T>(string name, Expression<Func<T, bool>> expression)
    {
        Argument.NotNull(expression, nameof(expression));
        return new Spec<T>(Named(name, nameof(name)), expression, null);
    }

    /// <summary>The condition that <paramref name="expression"/> says in a query and <paramref name="predicate"/> in memory. That both say the same is for the caller to see to.</summary>
    /// <param name="name">The condition in words; no name, phone or address of anybody.</param>
    /// <param name="expression">The condition for a query.</param>
    /// <param name="predicate">The same condition in memory: quick from the first use on, also where nothing can be compiled at run time.</param>
    /// <typeparam name="T">What the condition is about.</typeparam>
    /// <exception cref="ArgumentException">The name is empty, or one of the three is null.</exception>
    [Pure]
    public static Spec<T> Of<T>(string name, Expression<Func<T, bool>> expression, Func<T, bool> predicate)
    {
        Argument.NotNull(expression, nameof(expression));
        Argument.NotNull(predicate, nameof(predicate));
        return new Spec<T>(Named(name, nameof(name)), expression, predicate);
    }

    internal static string Named(string name, string parameter)
    {
        Argument.NotNull(name, parameter);
        return name.Trim().Length > 0 ? name : throw new ArgumentException("The words are empty; a spec says in words what it asks.", parameter);
    }
}
