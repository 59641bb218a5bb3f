using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads the values of a host's options as strictly as documents are read; what is wrong is added to a list of faults (<c>ARG005</c>).</summary>
public static class OptionReader
{
    private const string Code = "ARG005";
    private const string DateAllowed = "a date YYYY-MM-DD";
    private const string MomentAllowed = "a date-time with offset, such as 2025-09-03T16:10:00+08:00";
    private const string SubjectAllowed = "KIND:ID, with one of the kinds child, family, class, staff, school";

    private static readonly string[] SubjectKinds = { "child", "family", "class", "staff", "school" };

    /// <summary>A date, or null and a fault.</summary>
    public static LocalDate? Date(string option, string text, ICollection<Fault> faults)
    {
        Check(option, text, faults);
        if (TimeTexts.Date(text) is { } date)
            return InYears(option, text, date.Year, faults) ? date : null;
        faults.Add(Fault.OfOption(option, Code, Quote.Of(text), DateAllowed, TimeTexts.DateMeant(text)));
        return null;
    }

    /// <summary>An instant given as a date-time with its offset, or null and a fault.</summary>
    public static Instant? Moment(string option, string text, ICollection<Fault> faults)
    {
        Check(option, text, faults);
        if (TimeTexts.Moment(text) is { } moment)
            return InYears(option, text, moment.Year, faults) ? moment.ToInstant() : null;
        faults.Add(Fault.OfOption(option, Code, Quote.Of(text), MomentAllowed));
        return null;
    }

    /// <summary>A subject such as <c>child:k012</c>, or null and a fault.</summary>
    public static Subject? Subject(string option, string text, ICollection<Fault> faults)
    {
        Check(option, text, faults);
        if (Domain.Subject.TryParse(text) is { } subject)
            return subject;
        var colon = text.IndexOf(':');
        var kind = colon < 0 ? null : Nearest.Of(text.Substring(0, colon), SubjectKinds);
        var meant = kind is null ? null : Domain.Subject.TryParse($"{kind}:{text.Substring(colon + 1)}")?.ToString();
        faults.Add(Fault.OfOption(option, Code, Quote.Of(text), SubjectAllowed, meant));
        return null;
    }

    /// <summary>One of the words that the option takes, or null and a fault.</summary>
    public static string? Word(string option, string text, IReadOnlyList<string> words, ICollection<Fault> faults)
    {
        Check(option, text, faults);
        Argument.NotNull(words, nameof(words));
        foreach (var word in words)
        {
            if (word == text)
                return word;
        }
        faults.Add(Fault.OfOption(option, Code, Quote.Of(text), string.Join(", ", words), Nearest.Of(text, words)));
        return null;
    }

    private static bool InYears(string option, string text, int year, ICollection<Fault> faults)
    {
        if (year is >= 1900 and <= 2100)
            return true;
        faults.Add(Fault.OfOption(option, Code, Quote.Of(text), "a year from 1900 to 2100"));
        return false;
    }

    private static void Check(string option, string text, ICollection<Fault> faults)
    {
        Argument.NotNull(option, nameof(option));
        Argument.NotNull(text, nameof(text));
        Argument.NotNull(faults, nameof(faults));
    }
}
