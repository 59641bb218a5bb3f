using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>An explanation in words, one fact a line.</summary>
internal sealed class ExplanationText(Language language)
{
    private readonly StringBuilder _text = new();

    public string Of(Explanation explanation)
    {
        Line(Words($"{explanation.Subject} · {explanation.DutyId} · {Iso(explanation.On)}", $"{explanation.Subject} · {explanation.DutyId} · {Iso(explanation.On)}"));
        if (explanation.Absence is { } absence)
            Line(Words("结论：当日无此义务（", "verdict: nothing is owed (") + CodeWords.Of(absence) + Words("）：", "): ") + Wording.Of(absence).In(language));
        foreach (var item in explanation.Obligations)
            Obligation(item);
        Line(Words("最近一次完成：", "last done: ") + (explanation.LastDone is { } last ? Iso(last) : Words("没有记录", "never")));
        return _text.ToString();
    }

    private void Obligation(ExplainedObligation item)
    {
        var obligation = item.Obligation;
        Line(obligation.Key);
        Item(Words("结论：", "verdict: ") + Wording.Of(obligation.Status).In(language) + " (" + CodeWords.Of(obligation.Status) + ")");
        Item(Words("次数：应", "quota: ") + Number(obligation.Times) + Words("，按时", " owed, ") + Number(obligation.Done) + Words("，迟做", " on time, ") + Number(obligation.Late) + Words(string.Empty, " late"));
        foreach (var reason in CodeWords.Each(obligation.Reasons))
            Item(Words("原因：", "reason: ") + Wording.Of(reason).In(language) + " (" + CodeWords.Of(reason) + ")");
        Days(item);
        Records(item);
        Item(Words("负责：", "responsible: ") + Who(obligation.Responsible) + Words("；考核归属：", "; accountable: ") + Who(obligation.Accountable));
        Item(Words("依据：版本 ", "source: version ") + obligation.Version.Id + ", " + CodeWords.Of(obligation.Duty.Authority) + ", " + (obligation.Citations.Count == 0 ? Words("无条款", "no clause") : string.Join(", ", obligation.Citations)));
        if (item.Mend is { } mend)
            Item(Words("补救：", "to mend: ") + mend.In(language));
    }

    private void Days(ExplainedObligation item)
    {
        var obligation = item.Obligation;
        Item(Words("时段：", "block: ") + Iso(obligation.Block) + Words("；可办理日：", "; live: ") + Iso(item.LiveDays) + Words("；覆盖：", "; covered: ") + Iso(item.CoveredDays)
            + (item.PossibleDays.SequenceEqual(item.CoveredDays) ? string.Empty : Words("；可能覆盖：", "; possibly: ") + Iso(item.PossibleDays)));
        Item(Words("窗口：", "window: ") + Iso(obligation.Window) + Words("；宽限至 ", "; grace to ") + Iso(obligation.GraceEnd));
        foreach (var fact in obligation.MissingFacts)
            Item(Words("未知：", "not known: ") + fact);
    }

    private void Records(ExplainedObligation item)
    {
        foreach (var record in item.Counted)
            Item(Words("计入：", "counted: ") + record);
        foreach (var record in item.NotCounted)
            Item(Words("未计入：", "not counted: ") + record.Record + " (" + CodeWords.Of(record.Reason) + (record.Other is null ? string.Empty : " " + record.Other) + ")");
    }

    private string Who(Assignee assignee) => assignee.Id ?? (assignee.IsFamily ? Words("家庭", "family") : Words("无人", "nobody"));

    private string Words(string zh, string en) => language == Language.Chinese ? zh : en;

    private void Item(string text) => Line("  " + text);

    private void Line(string text) => _text.Append(text).Append('\n');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Iso(DateInterval days) => days.Start == days.End ? Iso(days.Start) : DateRange.Between(days).ToString();

    private static string Iso(IReadOnlyList<DateInterval> days) => days.Count == 0 ? "-" : string.Join(", ", days.Select(Iso));
}
