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
        if (day.OpenClocks is not [var first, ..])
            return null;
        var clocks = day.OpenClocks.Where(clock => clock.Incident == first.Incident).ToArray();
        var children = string.Join(" ", clocks.Select(clock => clock.ChildId).OfType<string>().Distinct());
        return new TodayItem(
            words.Say($"{first.Incident.Id} {words.Of(first.Incident.Kind)}，{children}：", $"{first.Incident.Id} {words.Of(first.Incident.Kind)}, {children}: ") + string.Join(words.Say("；", "; "), clocks.GroupBy(clock => (clock.State, clock.Left, clock.DeadlineAt)).Select(alike => Standing([.. alike]))),
            string.Join(" ", first.Escalation.Citations.Take(2)),
            Limits(clocks),
            first.Incident.By ?? "-",
            "clocks --example");
    }

    private string Standing(EscalationClock[] alike)
    {
        var first = alike[0];
        var toward = string.Join(words.Say("、", ", "), alike.Select(clock => words.Of((Code?)clock.Step.Party ?? clock.Step.Action!)).Distinct());
        if (first.DeadlineAt is not { } deadline)
            return words.Say($"{toward}还没有", $"{toward} still open");
        return first.Left is { } left
            ? words.Say($"{toward}还剩 {words.Time(left)}", $"{toward} {words.Time(left)} left")
            : words.Say($"{toward}已超时 {words.Time(day.Now - deadline)}", $"{toward} {words.Time(day.Now - deadline)} over");
    }

    private string Limits(EscalationClock[] clocks)
    {
        var limits = clocks.Select(clock => clock.DeadlineAt is { } deadline ? words.Say("限 ", "within ") + words.Time(deadline - clock.Start) : words.Say("尽快", "promptly")).Distinct();
        var tried = clocks.Sum(clock => clock.Attempts);
        return string.Join(words.Say("、", ", "), limits) + (tried == 0 ? string.Empty : words.Say($"，试过 {Words.Number(tried)} 次", $", tried {Words.Number(tried)}x"));
    }

    /// <summary>Of the children who have or had somebody; those who never had come next.</summary>
    private TodayItem? LongestWithoutContact()
    {
        var waiting = day.Open
            .Where(obligation => obligation.Responsible.IsPerson || day.HadHelper(obligation.Subject.Id))
            .GroupBy(obligation => obligation.Subject.Id)
            .Select(open => (Child: open.Key, Since: day.LastContact(open.Key), Open: open.First()))
            .Where(child => day.WeeksSince(child.Since) >= ManyWeeks)
            .OrderBy(child => child.Since ?? LocalDate.MinIsoValue)
            .ThenBy(child => child.Child, System.StringComparer.Ordinal)
            .ToArray();
        if (waiting.Length == 0)
            return null;
        var (longest, since, obligation) = waiting[0];
        var (weeks, last) = (Words.Number(day.WeeksSince(since)), since is { } date ? words.Say("上次 ", "last on ") + Words.Iso(date) : words.Say("本学期没有过", "never this term"));
        var others = waiting.Skip(1).Take(4).Select(child => child.Child).ToArray();
        return new TodayItem(
            words.Say($"{longest} 已 {weeks} 周没人联系（{last}）", $"{longest}: {weeks} weeks without contact ({last})")
                + (others.Length == 0 ? string.Empty : words.Say($"；满 {ManyWeeks} 周的还有 ", $"; {ManyWeeks} weeks or more, too: ") + string.Join(" ", others)),
            obligation.Citations is [var clause, ..] ? clause : "-",
            Until(obligation),
            obligation.Responsible.IsPerson ? obligation.Responsible.ToString() : words.Say("无人", "nobody"),
            Explain(obligation));
    }

    private TodayItem? NobodyResponsible()
    {
        var open = day.Open.Where(obligation => obligation.Responsible.IsNobody).GroupBy(obligation => obligation.Subject.Id).ToArray();
        if (open.Length == 0)
            return null;
        var lost = open.Where(child => day.HadHelper(child.Key)).ToArray();
        var names = string.Join(" ", lost.Take(5).Select(child => child.Key)) + (lost.Length > 5 ? " …" : string.Empty);
        var obligation = (lost.LastOrDefault() ?? open[0]).First();
        return new TodayItem(
            words.Say($"{Words.Number(open.Length)} 名孩子没有人负责", $"{Words.Number(open.Length)} children have nobody responsible")
                + (lost.Length == 0 ? string.Empty : words.Say("；原来有、现在没有：", "; had somebody, and have nobody now: ") + names),
            obligation.Citations is [var clause, ..] ? clause : "-",
            Until(obligation),
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
                words.Say($"规则做不到：{words.Of(rule.Kind)} {Words.Number(helpers)} × {Words.Number(each)} < {Words.Number(children)}", $"A rule that cannot be met: {words.Of(rule.Kind)}, {Words.Number(helpers)} × {Words.Number(each)} < {Words.Number(children)}")
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
        if (day.Questions is not [var first, ..])
            return null;
        var (count, all) = (Words.Number(day.Questions.Count), Words.Number(day.Questions.Sum(question => question.Decides)));
        return new TodayItem(
            words.Say($"缺 {count} 项事实，{all} 项义务因此说不清；先问 {first.Missing}（{Words.Number(first.Decides)} 项）", $"{count} facts are not known, {all} obligations hang on them; first ask {first.Missing} ({Words.Number(first.Decides)})"),
            string.Join(" ", day.Version.Eligibility?.Citations ?? []),
            words.Say("没有期限", "no date"),
            day.HomeroomTeacherOf(first.Missing.ChildId) ?? "-",
            "questions --example");
    }

    private string Until(Obligation obligation)
    {
        var end = Words.Short(obligation.Status == ObligationStatus.Overdue ? obligation.GraceEnd : obligation.WindowEnd);
        return words.Say($"{end} 前", $"by {end}");
    }

    private static string Explain(Obligation obligation) => $"explain --example --duty {obligation.Duty.Id} --subject {obligation.Subject}";
}
