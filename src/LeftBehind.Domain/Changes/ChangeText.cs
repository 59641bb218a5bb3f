using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A change as text for a review: what changes in words, then in work, one fact a line, ids only.</summary>
public static class ChangeText
{
    /// <summary>The text, each line ended by a line feed.</summary>
    public static string Of(Change change, Language language)
    {
        Argument.NotNull(change, nameof(change));
        Argument.Defined(language, nameof(language));
        var words = new PolicyWords(language);
        var text = new StringBuilder();
        Add($"{change.Before.Id} {change.Before.Latest.Id} → {change.After.Id} {change.After.Latest.Id}, {DateRange.Between(change.Range)}");
        foreach (var line in change.Differences.InWords(language))
            Add(line);
        foreach (var row in change.Duties)
            Add(words.Say("工作量，义务 ", "work, duty ") + row.Id + Row(row, words) + (row.FirstScheduled is { } first ? words.Say("，最早 ", ", first on ") + LocalDatePattern.Iso.Format(first) : string.Empty));
        foreach (var row in change.People)
            Add(words.Say("工作量，人员 ", "work, person ") + (row.Id ?? words.Say("无人", "nobody")) + Row(row, words));
        return text.ToString();

        void Add(string line) => text.Append(line).Append('\n');
    }

    private static string Row(ImpactRow row, PolicyWords words) => string.Format(
        CultureInfo.InvariantCulture,
        words.Say("：{0} → {1}（新增 {2}，减少 {3}，改期 {4}），次数 {5} → {6}", ": {0} → {1} owed (+{2} −{3}, {4} re-dated), acts {5} → {6}"),
        row.Before,
        row.After,
        row.Added,
        row.Removed,
        row.Redated,
        row.ActsBefore,
        row.ActsAfter);
}
