using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>What to do today, the child at the greatest risk first: a clock, weeks without contact, nobody responsible, a rule that cannot be met, facts missing. At most one item each.</summary>
internal sealed class Today(SchoolDay day, Words words)
{
    /// <summary>From how many weeks without contact on it is said.</summary>
    private const int ManyWeeks = 2;

    public IEnumerable<TodayItem> Items =>
        new[] { IncidentOnTheClock(), LongestWithoutContact(), NobodyResponsible(), RuleThatCannotBeMet(), FactsMissing() }.OfType<TodayItem>();

    private TodayItem? IncidentOnTheClock()
    {
        if (day.OpenClocks.FirstOrDefault() is not { } first)
            return null;
        var clocks = day.OpenClocks.Where(clock => clock.Incident == first.Incident).ToArray();
        var children = string.Join(" ", first.Incident.Children);
        return new TodayItem(
            words.Say("事件 ", "Incident ") + $"{first.Incident} {children}: " + string.Join(words.Say("；", "; "), clocks.GroupBy(clock => clock.StepNumber).Select(step => Standing([.. step]))),
            string.Join(" ", first.Escalation.Citations.Take(2)),
            string.Join(", ", clocks.Select(clock => words.Time(clock.DeadlineAt!.Value - clock.Start)).Distinct()),
            first.Incident.By ?? "-",
            "clocks --example");
    }

    private string Standing(EscalationClock[] clocks)
    {
        var (first, tried) = (clocks[0], clocks.Sum(clock => clock.Attempts));
        var toward = first.Step.Party?.Value ?? first.Step.Action!.Value;
        var state = first.Left is { } left
            ? words.Say("剩 ", string.Empty) + words.Time(left) + words.Say(string.Empty, " left")
            : words.Say("已超时 ", string.Empty) + words.Time(day.Now - first.DeadlineAt!.Value) + words.Say(string.Empty, " over");
        return $"{toward} {state}" + (tried == 0 ? string.Empty : words.Say($"（试过 {Words.Number(tried)} 次）", $" (tried {Words.Number(tried)}x)"));
    }

    private TodayItem? LongestWithoutContact()
    {
        var waiting = day.OpenWithSomebody
            .GroupBy(obligation => obligation.Subject.Id)
            .Select(open => (Child: open.Key, Since: day.LastContact(open.Key), Open: open.First()))
            .Where(child => day.WeeksSince(child.Since) >= ManyWeeks)
            .OrderBy(child => child.Since ?? LocalDate.MinIsoValue)
            .ThenBy(child => child.Child, System.StringComparer.Ordinal)
            .ToArray();
        if (waiting.Length == 0)
            return null;
        var (longest, since, obligation) = waiting[0];
        var (weeks, last) = (Words.Number(day.WeeksSince(since)), since is { } date ? words.Say("上次 ", "last ") + Words.Iso(date) : words.Say("本学期没有过", "never this term"));
        return new TodayItem(
            words.Say($"{longest} 已 {weeks} 周没人联系（{last}）；{ManyWeeks} 周以上的共 {Words.Number(waiting.Length)} 人", $"{longest}: {weeks} weeks without contact ({last}); {ManyWeeks} weeks or more: {Words.Number(waiting.Length)} children"),
            string.Join(" ", obligation.Citations),
            words.Say("窗口至 ", "window to ") + Words.Iso(obligation.WindowEnd),
            obligation.Responsible.ToString(),
            Explain(obligation));
    }

    private TodayItem? NobodyResponsible()
    {
        var open = day.OpenWithNobody.GroupBy(obligation => obligation.Subject.Id).ToArray();
        if (open.Length == 0)
            return null;
        var lost = open.Where(child => day.HadHelper(child.Key)).ToArray();
        var names = string.Join(" ", lost.Take(5).Select(child => child.Key)) + (lost.Length > 5 ? " …" : string.Empty);
        var obligation = (lost.FirstOrDefault() ?? open[0]).First();
        return new TodayItem(
            words.Say($"{Words.Number(open.Length)} 名孩子没有人负责；原有人、现在没有：{names}", $"Nobody is responsible for {Words.Number(open.Length)} children; had somebody, and have nobody now: {names}"),
            string.Join(" ", obligation.Citations),
            words.Say("窗口至 ", "window to ") + Words.Iso(obligation.WindowEnd),
            words.Say("无人", "nobody"),
            Explain(obligation));
    }

    private TodayItem? RuleThatCannotBeMet()
    {
        foreach (var rule in day.PairingRules)
        {
            var (helpers, each, children) = (day.HelpersFor(rule), rule.ChildrenPerHelper?.Max ?? int.MaxValue, day.LeftBehind);
            if (rule.HelpersPerChild is not { Min: >= 1 and var wanted } || (long)helpers * each >= (long)children * wanted)
                continue;
            return new TodayItem(
                words.Say($"规则做不到：{rule.Kind} {Words.Number(helpers)} × {Words.Number(each)} < {Words.Number(children)}", $"A rule that cannot be met: {rule.Kind} {Words.Number(helpers)} × {Words.Number(each)} < {Words.Number(children)}")
                    + words.Say("（人数 × 每人上限 < 留守儿童）", " (helpers × most each < children left behind)"),
                string.Join(" ", rule.Citations),
                words.Say($"每人至多 {Words.Number(each)} 名", $"at most {Words.Number(each)} each"),
                words.Say("学校", "school"),
                $"show {day.Policy.Id}");
        }
        return null;
    }

    private TodayItem? FactsMissing()
    {
        if (day.Questions.FirstOrDefault() is not { } first)
            return null;
        var (count, all) = (Words.Number(day.Questions.Count), Words.Number(day.Questions.Sum(question => question.Decides)));
        return new TodayItem(
            words.Say($"缺 {count} 项事实，{all} 项义务因此说不清；先问 {first.Missing}（{Words.Number(first.Decides)} 项）", $"{count} facts are not known, {all} obligations hang on them; first ask {first.Missing} ({Words.Number(first.Decides)})"),
            string.Join(" ", day.Version.Eligibility?.Citations ?? []),
            words.Say("没有期限", "no date"),
            day.HomeroomTeacherOf(first.Missing.ChildId) ?? "-",
            "questions --example");
    }

    private static string Explain(Obligation obligation) => $"explain --example --duty {obligation.Duty.Id} --subject {obligation.Subject}";
}
