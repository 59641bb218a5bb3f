using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A change as text for a review: what changes in words, then what it asks more or less, then in work, one fact a line, ids only.</summary>
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
        foreach (var verdict in change.Verdicts.Where(verdict => verdict.Kind != VerdictKind.Equal))
            Add(words.Say("结论，", "verdict, ") + verdict.InWords(language));
        foreach (var row in change.Duties)
            Add(words.Say("工作量，义务 ", "work, duty ") + row.Id + Row(row, words) + (row.FirstScheduled is { } first ? words.Say("，最早 ", ", first on ") + LocalDatePattern.Iso.Format(first) : string.Empty));
        foreach (var row in change.People)
            Add(words.Say("工作量，人员 ", "work, person ") + (row.Id ?? words.Say("无人", "nobody")) + Row(row, words));
        Peak(words.Say("最忙的一周，之前 ", "fullest week before "), change.PeakBefore, change.PeakBefore?.ActsBefore);
        Peak(words.Say("最忙的一周，之后 ", "fullest week after "), change.PeakAfter, change.PeakAfter?.ActsAfter);
        Each(words.Say("新纳入的孩子 ", "child who comes in "), change.ChildrenIn);
        Each(words.Say("不再涉及的孩子 ", "child who falls out "), change.ChildrenOut);
        Each(words.Say("之后才算留守的孩子 ", "child who counts as left behind only after "), change.LeftBehindOnlyAfter);
        Each(words.Say("之前才算留守的孩子 ", "child who counts as left behind only before "), change.LeftBehindOnlyBefore);
        return text.ToString();

        void Peak(string what, ImpactRow? week, int? acts)
        {
            if (week is not null)
                Add(string.Format(CultureInfo.InvariantCulture, words.Say("{0}{1}：{2} 次", "{0}{1}: {2} acts"), what, week.Id, acts));
        }

        void Each(string what, IReadOnlyList<string> ids)
        {
            foreach (var id in ids)
                Add(what + id);
        }

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
