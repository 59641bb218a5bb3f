using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>One thing that a duty may ask of children, as texts: what the filter asks (null: not asked), the filter that asks something else, and all values there can be (null: nobody can list them).</summary>
internal sealed record Condition(string Name, string Zh, string[]? All, Func<ChildFilter, IEnumerable<string>?> Asked, Func<ChildFilter, IReadOnlyList<string>?, ChildFilter> With)
{
    /// <summary>Those of which a duty lists values.</summary>
    public static IReadOnlyList<Condition> Listed { get; } = new Condition[]
    {
        new("grades", "年级", null, filter => filter.Grades?.Select(grade => grade.ToString(CultureInfo.InvariantCulture)), (filter, values) => filter with { Grades = List(values, value => int.Parse(value, CultureInfo.InvariantCulture)) }),
        new("classes", "班级", null, filter => filter.Classes, (filter, values) => filter with { Classes = List(values, value => value) }),
        new("needs", "需求", null, filter => filter.Needs?.Select(need => need.Value), (filter, values) => filter with { Needs = List(values, value => new Need(value)) }),
    };

    /// <summary>Those with two values, of which a duty asks one.</summary>
    public static IReadOnlyList<Condition> Either { get; } = new Condition[]
    {
        new("boarding", "寄宿", new[] { "yes", "no" }, filter => One(filter.Boards), (filter, values) => filter with { Boards = One(values, Boarding.Yes, Boarding.No) }),
        new("sex", "性别", new[] { "female", "male" }, filter => One(filter.Sex), (filter, values) => filter with { Sex = One(values, Sex.Female, Sex.Male) }),
        new("awayParents", "外出家长", new[] { "one", "both" }, filter => One(filter.AwayParents), (filter, values) => filter with { AwayParents = One(values, AwayParents.One, AwayParents.Both) }),
    };

    /// <summary>Grades as numbers, all else as ids.</summary>
    public static string[] Sorted(IEnumerable<string> values) => values.OrderBy(value => value.Length).ThenBy(value => value, StringComparer.Ordinal).ToArray();

    /// <summary>A visit on a birthday is another thing than a visit a term: only what has a cycle, or the same anchors, is alike.</summary>
    public static string Rhythm(Duty duty) => duty.Recurrence!.Cycle is not null
        ? "cycle"
        : string.Join(" ", duty.Recurrence.Anchors.Select(anchor => anchor.Text).Distinct().OrderBy(text => text, StringComparer.Ordinal)) + " " + CodeWords.Of(duty.Recurrence.Season);

    private static ValueList<T>? List<T>(IReadOnlyList<string>? values, Func<string, T> of) => values is null ? null : new ValueList<T>(values.Select(of));

    private static string[]? One<T>(T? value)
        where T : struct, Enum => value is { } asked ? new[] { CodeWords.Of(asked) } : null;

    /// <summary>Two values are as good as not asked.</summary>
    private static T? One<T>(IReadOnlyList<string>? values, T first, T second)
        where T : struct, Enum => values is not { Count: 1 } ? null : CodeWords.Of(first) == values[0] ? first : second;
}
