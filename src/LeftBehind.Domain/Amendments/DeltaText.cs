using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>An amendment as text: what is other than it was signed and because of what, an obligation a line, ids only.</summary>
public static class DeltaText
{
    private static readonly Dictionary<DeltaCauseKind, LocalizedText> Causes = new()
    {
        [DeltaCauseKind.Records] = new("记录", "records"),
        [DeltaCauseKind.Excusals] = new("免除", "excusals"),
        [DeltaCauseKind.Incidents] = new("事件", "incidents"),
        [DeltaCauseKind.School] = new("学校名册", "facts of the school"),
        [DeltaCauseKind.Policy] = new("制度", "the policy"),
        [DeltaCauseKind.Calendar] = new("校历", "the calendar"),
        [DeltaCauseKind.Day] = new("日期推移", "a later day"),
        [DeltaCauseKind.Knowledge] = new("后来录入", "what was entered since"),
    };

    private static readonly Dictionary<EntryChangeKind, LocalizedText> Entries = new()
    {
        [EntryChangeKind.Entered] = new("新录入", "entered"),
        [EntryChangeKind.Replaced] = new("被 {0} 更正", "replaced by {0}"),
        [EntryChangeKind.Retracted] = new("被 {0} 撤回", "retracted by {0}"),
        [EntryChangeKind.Edited] = new("被直接修改", "edited without a correction"),
        [EntryChangeKind.Gone] = new("消失（无撤回记录）", "gone without a retraction"),
        [EntryChangeKind.Reinstated] = new("恢复", "reinstated"),
    };

    private static readonly Dictionary<string, string> Chinese = new()
    {
        ["version"] = "版本",
        ["from"] = "自",
        ["to"] = "至",
        ["times"] = "应做",
        ["done"] = "按时",
        ["late"] = "迟做",
        ["status"] = "状态",
        ["responsible"] = "负责",
        ["accountable"] = "考核归属",
        ["authority"] = "谁定的日期",
        ["records"] = "记录",
        ["reasons"] = "缘由",
    };

    /// <summary>The text, each line ended by a line feed.</summary>
    public static string Of(LedgerDelta delta, Language language)
    {
        Argument.NotNull(delta, nameof(delta));
        Argument.Defined(language, nameof(language));
        var words = new PolicyWords(language);
        var text = new StringBuilder();
        Add(words.Say("已签：", "signed: ") + delta.Signed);
        Add(words.Say("现在：", "now: ") + delta.Now);
        if (delta.IsEmpty)
            Add(words.Say("没有变化", "nothing changed"));
        foreach (var change in delta.Changes)
            Add(Line(change, words) + Because(change.Causes, words));
        foreach (var change in delta.Unmatched)
            Add(words.Say("未计入的记录 ", "record that counts for nothing ") + change);
        return text.ToString();

        void Add(string line) => text.Append(line).Append('\n');
    }

    private static string Line(KeyChange change, PolicyWords words)
    {
        var what = change.Kind switch
        {
            DifferenceKind.Added => words.Say("新增 ", "added "),
            DifferenceKind.Removed => words.Say("减少 ", "removed "),
            _ => words.Say("变化 ", "changed "),
        };
        var shown = change.Kind == DifferenceKind.Changed ? change.Properties : change.Properties.Where(property => property.Property == "status");
        return what + change.Key + words.Say("：", ": ") + string.Join(words.Say("；", "; "), shown.Select(property => $"{Name(property.Property, words)} {Plain(property.Before)} → {Plain(property.After)}"));
    }

    private static string Because(IReadOnlyList<DeltaCause> causes, PolicyWords words) => causes.Count == 0
        ? string.Empty
        : words.Say("；原因：", "; because of ") + string.Join(words.Say("，以及 ", " together with "), causes.Select(cause => Cause(cause, words)));

    private static string Cause(DeltaCause cause, PolicyWords words)
    {
        var entries = cause.Entries.Select(entry => entry.Id + " " + string.Format(CultureInfo.InvariantCulture, Entries[entry.Kind].In(words.Language), entry.By));
        return Causes[cause.Kind].In(words.Language) + (cause.Entries.Count == 0 ? string.Empty : words.Say("（", " (") + string.Join(words.Say("；", ", "), entries) + words.Say("）", ")"));
    }

    private static string Name(string property, PolicyWords words) => words.Say(Chinese.TryGetValue(property, out var name) ? name : property, property);

    private static string Plain(string? json) => json is null or "null" or "[]" ? "-" : json.Trim('"', '[', ']').Replace("\",\"", " ");
}
