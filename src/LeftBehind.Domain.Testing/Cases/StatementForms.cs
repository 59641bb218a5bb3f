using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>The words of cases, and what may stand after each.</summary>
internal static class StatementForms
{
    private static readonly Dictionary<string, string[]> Forms = new[]
    {
        "child ID", "ordinary", "family ID", "enrolled RANGE", "left-behind-from DAY", "away AWAY RANGE", "needs CODE RANGE", "without-needs", "boards RANGE", "day-pupil", "sex SEX", "born DAY",
        "class ID NUMBER RANGE", "helper CODE ID", "helper-during CODE ID RANGE", "unknown FACT",
        "done DAY", "done-times DAY NUMBER", "done-by ID DAY", "did CODE DAY", "attempted DAY", "excused RANGE",
        "incident CODE CODE INSTANT", "answered NUMBER INSTANT", "tried NUMBER INSTANT", "as-of DAY", "now INSTANT",
        "expect RANGE STATUS", "expect-nothing DAY REASON", "expect-clock NUMBER STATE",
    }.Select(form => form.Split(' ')).ToDictionary(form => form[0], form => form.Skip(1).ToArray());

    public static string[] Of(string word) => Forms.TryGetValue(word, out var form)
        ? form
        : throw new ArgumentException($"\"{word}\" is no word of a case; allowed are {string.Join(", ", Forms.Keys)}.", nameof(word));

    public static void Check(string kind, string text)
    {
        _ = kind switch
        {
            "DAY" => Iso.Day(text),
            "RANGE" => Iso.Range(text),
            "INSTANT" => Iso.Moment(text),
            "NUMBER" => Number(text),
            "AWAY" => Word<AwayParents>(text),
            "SEX" => Word<Sex>(text),
            "FACT" => Word<ChildFact>(text),
            "STATUS" => Status(text),
            "REASON" => Reason(text),
            "STATE" => State(text),
            "ID" => Subject.Child(text),
            _ => (object)new CareAction(text),
        };
    }

    public static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ArgumentException($"\"{text}\" is no number; allowed are whole numbers from 0 on.", nameof(text));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static ObligationStatus Status(string text) => One<ObligationStatus>(text, status => status.Code());

    public static NothingOwed Reason(string text) => One<NothingOwed>(text, reason => reason.Code());

    public static ClockState State(string text) => One<ClockState>(text, state => state.Code());

    /// <summary>A value whose name is one word.</summary>
    public static T Word<T>(string text)
        where T : struct, Enum => One<T>(text, value => Text(value));

    public static string Text<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The values of an enum, which are numbered from 1 on.</summary>
    private static IEnumerable<T> Values<T>()
        where T : struct, Enum
    {
        for (var number = 1; Enum.IsDefined(typeof(T), number); number++)
            yield return (T)Enum.ToObject(typeof(T), number);
    }

    private static T One<T>(string text, Func<T, string> code)
        where T : struct, Enum
    {
        var values = Values<T>().ToArray();
        var at = Array.FindIndex(values, value => code(value) == text);
        return at >= 0 ? values[at] : throw new ArgumentException($"\"{text}\" is not allowed; allowed are {string.Join(", ", values.Select(code))}.", nameof(text));
    }
}
