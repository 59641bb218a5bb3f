using System;
using System.Collections.Generic;
using System.Linq.Expressions;

namespace LeftBehind.Domain;

/// <summary>Puts conditions together into one of a single parameter, without calling one from the other: so it still translates.</summary>
internal static class Lambda
{
    public static Expression<Func<T, bool>> Join<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, BinaryExpression> how)
    {
        var parameter = left.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(how(left.Body, Put(right, parameter)), parameter);
    }

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    public static Expression<Func<TOwner, bool>> Lift<TOwner, T>(Expression<Func<TOwner, T>> member, Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<TOwner, bool>>(Put(condition, member.Body), member.Parameters);

    /// <summary>One of many conditions, halved again and again: a chain of hundreds would be too deep for a visitor.</summary>
    public static Expression<Func<T, bool>> AnyOf<T>(IReadOnlyList<Expression<Func<T, bool>>> conditions) => AnyOf(conditions, 0, conditions.Count);

    private static Expression<Func<T, bool>> AnyOf<T>(IReadOnlyList<Expression<Func<T, bool>>> conditions, int from, int count) => count switch
    {
        0 => _ => false,
        1 => conditions[from],
        _ => Join(AnyOf(conditions, from, count / 2), AnyOf(conditions, from + (count / 2), count - (count / 2)), Expression.OrElse),
    };

    private static Expression Put<T>(Expression<Func<T, bool>> condition, Expression value) => new Swap(condition.Parameters[0], value).Visit(condition.Body);

    /// <summary>Puts a value for that one parameter: those of lambdas inside stay as they are.</summary>
    private sealed class Swap(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : base.VisitParameter(node);
    }
}
