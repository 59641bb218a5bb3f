using System.Globalization;

namespace LeftBehind.Domain;

/// <summary>A number of children as it may be published. Immutable; equal when form and number are equal.</summary>
public sealed record PublishedNumber
{
    private const int Least = 5;

    private PublishedNumber(NumberForm form, int? value) => (Form, Value) = (form, value);

    /// <summary>How it is published.</summary>
    public NumberForm Form { get; }

    /// <summary>The number, where it is published as it is; else null.</summary>
    public int? Value { get; }

    internal static PublishedNumber Withheld { get; } = new(NumberForm.Withheld, null);

    internal static PublishedNumber UnderFive { get; } = new(NumberForm.UnderFive, null);

    /// <summary>The number, <c>&lt;5</c>, or <c>*</c>.</summary>
    public override string ToString() => Form switch
    {
        NumberForm.UnderFive => "<5",
        NumberForm.Withheld => "*",
        _ => Value!.Value.ToString(CultureInfo.InvariantCulture),
    };

    internal static bool IsSmall(int number) => number is > 0 and < Least;

    internal static PublishedNumber Of(int number) => IsSmall(number) ? UnderFive : new(NumberForm.Exact, number);

    /// <summary>Whether somebody who sees this may take the number for another.</summary>
    internal bool Fits(int number) => Form switch
    {
        NumberForm.UnderFive => IsSmall(number),
        NumberForm.Withheld => number >= 0,
        _ => number == Value,
    };
}
