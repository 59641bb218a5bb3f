using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A change in words.</summary>
internal sealed class ChangeText(Language language)
{
    private readonly StringBuilder _text = new();

    public static string Line(Difference difference, Language language)
    {
        var zh = language == Language.Chinese;
        var what = difference.Id is null ? difference.Section : $"{difference.Section} {difference.Id}";
        var change = difference.Kind switch
        {
            DifferenceKind.Added => zh ? "新增" : "added",
            DifferenceKind.Removed => zh ? "删除" : "removed",
            _ => $"{difference.Property}: {difference.Before ?? "-"} → {difference.After ?? "-"}",
        };
        return $"{what}: {change}" + (difference.Citations.Count == 0 ? string.Empty : $" [{string.Join(", ", difference.Citations)}]");
    }

    public string Of(Change change)
    {
        Add($"{change.Before.Id} {change.Before.Latest.Id} → {change.After.Id} {change.After.Latest.Id}, {DateRange.Between(change.Range)}");
        foreach (var difference in change.Differences)
            Add("  " + Line(difference, language));
        Add(Words("义务：", "duties:"));
        foreach (var row in change.Duties)
            Add("  " + Row(row) + (row.FirstScheduled is { } first ? Words("，最早 ", ", first on ") + LocalDatePattern.Iso.Format(first) : string.Empty));
        Add(Words("人员：", "people:"));
        foreach (var row in change.People)
            Add("  " + Row(row));
        return _text.ToString();
    }

    private string Row(ImpactRow row) => string.Format(
        CultureInfo.InvariantCulture,
        Words("{0}：{1} → {2}（新增 {3}，减少 {4}，改期 {5}），次数 {6} → {7}", "{0}: {1} → {2} owed (+{3} −{4}, {5} re-dated), acts {6} → {7}"),
        row.Id ?? Words("无人", "nobody"),
        row.Before,
        row.After,
        row.Added,
        row.Removed,
        row.Redated,
        row.ActsBefore,
        row.ActsAfter);

    private string Words(string zh, string en) => language == Language.Chinese ? zh : en;

    private void Add(string line) => _text.Append(line).Append('\n');
}
