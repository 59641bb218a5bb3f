using System;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A term of a school year, both ends included. Immutable; equal when all parts are equal.</summary>
public sealed record Term
{
    /// <summary>A term.</summary>
    /// <param name="name">Its name, for display.</param>
    /// <param name="schoolYear">The label that the terms of one school year share.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    /// <exception cref="ArgumentException">A text is null, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    public Term(string name, string schoolYear, LocalDate from, LocalDate to)
    {
        Argument.NotNull(name, nameof(name));
        Argument.NotNull(schoolYear, nameof(schoolYear));
        if (to < from)
            throw new ArgumentException($"A term ends on or after its first day; given were {Iso(from)} to {Iso(to)}.", nameof(to));
        (Name, SchoolYear, From, To) = (name, schoolYear, from, to);
    }

    /// <summary>The name, for display.</summary>
    public string Name { get; }

    /// <summary>The label that the terms of one school year share.</summary>
    public string SchoolYear { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>The name and the days.</summary>
    public override string ToString() => $"{Name} {Iso(From)}/{Iso(To)}";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
