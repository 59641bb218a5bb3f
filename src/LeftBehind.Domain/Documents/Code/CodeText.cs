using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>C# in the making.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _code = new();

    public static string Of(string text) => Quoted(text);

    public static string Of(LocalizedText text) => $"new LocalizedText({(text.Zh is null ? "null" : Quoted(text.Zh))}, {(text.En is null ? "null" : Quoted(text.En))})";

    public static string Of(Code code) => $"new {code.GetType().Name}({Quoted(code.Value)})";

    public static string Of(LocalDate day) => string.Format(CultureInfo.InvariantCulture, "new LocalDate({0}, {1}, {2})", day.Year, day.Month, day.Day);

    public static string Of(Period period) => period.Weeks != 0 ? $"Period.FromWeeks({Of(period.Weeks)})" : period.Months != 0 ? $"Period.FromMonths({Of(period.Months)})" : $"Period.FromDays({Of(period.Days)})";

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    public static string Of<T>(T value)
        where T : struct, System.Enum => typeof(T).Name + "." + value;

    public static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quoted));

    public static string List(IEnumerable<Code> codes) => string.Join(", ", codes.Select(Of));

    public CodeText Open(string code) => Raw(code);

    public CodeText Text(string text) => Raw(Quoted(text));

    public CodeText Raw(string code)
    {
        _code.Append(code);
        return this;
    }

    public CodeText Line(int indent)
    {
        _code.Append('\n').Append(' ', indent * 4);
        return this;
    }

    public CodeText Verb(string name, string arguments) => Raw("." + name + "(" + arguments + ")");

    /// <summary>The verb, if there is something to say.</summary>
    public CodeText Verb(string name, string? arguments, bool isSaid) => isSaid ? Verb(name, arguments ?? string.Empty) : this;

    public override string ToString() => _code.ToString();

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ')
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
