using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.Contracts;
using System.Linq;
using System.Linq.Expressions;
using Ardalis.Specification;

namespace LeftBehind.Domain;

/// <summary>
/// A named condition that something meets or not: in memory, and in a database through an expression. Every Ardalis repository takes it as it is, as one <c>Where</c> clause and nothing else.
/// Made by the catalogues (<see cref="Children"/>, <see cref="Pairings"/>, <see cref="StaffMembers"/>, <see cref="Records"/>) or by <see cref="Spec"/>, and combined by <c>&amp;</c>, <c>|</c> and <c>!</c>
/// (<c>&amp;&amp;</c> and <c>||</c> do not compile). It pages and sorts nothing: a host does that in a specification of its own, with <c>Query.Where(spec)</c>.
/// </summary>
/// <remarks>
/// <para>In a query write <c>Where(spec)</c>. <c>Where(spec.IsSatisfiedBy)</c> compiles too, but reads the whole table into memory; <c>spec.IsSatisfiedBy(x.Part)</c> inside a query does not translate: use <see cref="Of{TOwner}"/>.</para>
/// <para>Nothing changes a spec but a cast to <see cref="Specification{T}"/>, whose <c>Query</c> can still add clauses that <see cref="IsSatisfiedBy"/> knows nothing of. So keep none in a static field; the catalogues give a new one at each call.</para>
/// </remarks>
/// <typeparam name="T">What the condition is about.</typeparam>
public sealed class Spec<T> : Specification<T>
{
    private readonly Expression<Func<T, bool>> _expression;
    private readonly Spec<T>[] _parts;
    private Func<T, bool>? _holds;

    internal Spec(string name, Expression<Func<T, bool>> expression, Func<T, bool>? holds, params Spec<T>[] parts)
    {
        (Name, _expression, _holds, _parts) = (name, expression, holds, parts);
        base.Query.Where(expression);
    }

    /// <summary>The condition in words, with days in ISO form; it holds no name, phone or address of anybody.</summary>
    public string Name { get; }

    /// <summary>Not for a spec, which is finished: a specification of your own starts with <c>Query.Where(spec)</c>.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A Spec is finished. Start a Specification of your own with Query.Where(spec).", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new ISpecificationBuilder<T> Query => throw new NotSupportedException("A Spec is finished. Start a Specification of your own with Query.Where(spec).");

    // Compiled at most once, and only where nobody wrote the delegate; two threads may both do it and come to the same.
    private Func<T, bool> Holds => _holds ??= _expression.Compile();

    /// <summary>The condition as an expression of one parameter, which EF Core and other providers translate.</summary>
    [Pure]
    public Expression<Func<T, bool>> ToExpression() => _expression;

    /// <summary>Whether <paramref name="entity"/> meets the condition.</summary>
    public override bool IsSatisfiedBy(T entity) => Holds(entity);

    /// <summary>Those of <paramref name="entities"/> that meet the condition, in their order, one by one as they are read.</summary>
    /// <exception cref="ArgumentNullException">No entities were given.</exception>
    public override IEnumerable<T> Evaluate(IEnumerable<T> entities)
    {
        Argument.NotNull(entities, nameof(entities));
        return entities.Where(Holds);
    }

    /// <summary>Whether <paramref name="entity"/> meets the condition, and for each part of it the same.</summary>
    [Pure]
    public SpecExplanation Explain(T entity) => new(Name, Holds(entity), _parts.Select(part => part.Explain(entity)).ToArray());

    /// <summary>The same condition put to a part of something else: of a pairing, to its child. <c>enrolled.Of&lt;Pairing&gt;("child", p =&gt; p.Child, p =&gt; p.Child)</c>.</summary>
    /// <param name="path">The part in words: it goes before the name.</param>
    /// <param name="member">The part as an expression; it must always be there.</param>
    /// <param name="get">The same part in memory; where it is null the condition is not met.</param>
    /// <typeparam name="TOwner">What has the part.</typeparam>
    /// <exception cref="ArgumentException">The path is empty, or one of the two is null.</exception>
    [Pure]
    public Spec<TOwner> Of<TOwner>(string path, Expression<Func<TOwner, T>> member, Func<TOwner, T> get)
    {
        Spec.Named(path, nameof(path));
        Argument.NotNull(member, nameof(member));
        Argument.NotNull(get, nameof(get));
        return new Spec<TOwner>(path + " " + Name, Lambda.Lift(member, _expression), owner => get(owner) is { } part && Holds(part), _parts.Select(part => part.Of(path, member, get)).ToArray());
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The expression, so that a query takes a spec where it takes a condition.</summary>
    /// <exception cref="ArgumentNullException">There is no spec.</exception>
    public static implicit operator Expression<Func<T, bool>>(Spec<T> spec)
    {
        Argument.NotNull(spec, nameof(spec));
        return spec._expression;
    }

    /// <summary>The delegate, so that a list takes a spec where it takes a condition.</summary>
    /// <exception cref="ArgumentNullException">There is no spec.</exception>
    public static implicit operator Func<T, bool>(Spec<T> spec)
    {
        Argument.NotNull(spec, nameof(spec));
        return spec.Holds;
    }

    /// <summary>Both conditions.</summary>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static Spec<T> operator &(Spec<T> left, Spec<T> right)
    {
        Argument.NotNull(left, nameof(left));
        Argument.NotNull(right, nameof(right));
        return new Spec<T>($"({left.Name} and {right.Name})", Lambda.Join(left._expression, right._expression, Expression.AndAlso), x => left.Holds(x) && right.Holds(x), left, right);
    }

    /// <summary>One of the two conditions, or both.</summary>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static Spec<T> operator |(Spec<T> left, Spec<T> right)
    {
        Argument.NotNull(left, nameof(left));
        Argument.NotNull(right, nameof(right));
        return new Spec<T>($"({left.Name} or {right.Name})", Lambda.Join(left._expression, right._expression, Expression.OrElse), x => left.Holds(x) || right.Holds(x), left, right);
    }

    /// <summary>Not the condition. Of a fact that is not known, neither a condition nor its opposite can be said: <c>!Children.BoardingOn(day)</c> takes in the children of whom nobody knows.</summary>
    /// <exception cref="ArgumentNullException">There is no spec.</exception>
    public static Spec<T> operator !(Spec<T> spec)
    {
        Argument.NotNull(spec, nameof(spec));
        return new Spec<T>("not " + spec.Name, Lambda.Not(spec._expression), x => !spec.Holds(x), spec);
    }

    /// <summary>The same condition under a name of its own, explained by these parts.</summary>
    internal Spec<T> As(string name, params Spec<T>[] parts) => new(name, _expression, Holds, parts);
}
