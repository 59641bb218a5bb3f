using System.Globalization;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Values about a person: a fault never says anything of them but their kind.</summary>
internal static class PersonalKinds
{
    public static Kind<LocalDate> Date { get; } = new("a date YYYY-MM-DD", (node, faults) =>
    {
        if (Kinds.WholeText(node, faults, "a date YYYY-MM-DD") is not { } text)
            return Told<LocalDate>.Refused(node);
        if (TimeTexts.Date(text) is not { } date)
            faults.Error(node.Spot, "DOC015", string.Format(CultureInfo.InvariantCulture, "a text of {0} characters", Quote.Count(text)), "a date YYYY-MM-DD");
        else if (date.Year is < 1900 or > 2100)
            faults.Error(node.Spot, "DOC016", "a year out of range", "a year from 1900 to 2100");
        else
            return Told<LocalDate>.Given(node, date);
        return Told<LocalDate>.Refused(node);
    });
}
