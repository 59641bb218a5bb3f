using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What to do today, the child at the greatest risk first: a clock, weeks without contact, nobody responsible, a rule that cannot be met, facts missing. At most one item each.</summary>
internal sealed class Today(SchoolDay day, Words words)
{
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
        var waiting = day.OpenForChildren
            .Where(item => item.Has(WorkReason.NoContact) && (item.Responsible.IsPerson || day.HadHelper(item.Subject.Id)))
            .DistinctBy(item => item.Subject)
            .ToArray();
        if (waiting is not [var longest, .. var rest])
            return null;
        var (weeks, last) = (Words.Number(longest.WeeksWithoutContact!.Value), longest.LastContact is { } date ? words.Say("上次 ", "last on ") + Words.Iso(date) : words.Say("本学期没有过", "never this term"));
        var others = rest.Take(4).Select(item => item.Subject.Id).ToArray();
        return Item(
            longest,
            words.Say($"{longest.Subject.Id} 已 {weeks} 周没人联系（{last}）", $"{longest.Subject.Id}: {weeks} weeks without contact ({last})")
                + (others.Length == 0 ? string.Empty : words.Say("；满 2 周的还有 ", "; 2 weeks or more, too: ") + string.Join(" ", others)));
    }

    private TodayItem? NobodyResponsible()
    {
        var open = day.OpenForChildren.Where(item => item.Has(WorkReason.NobodyResponsible)).DistinctBy(item => item.Subject).ToArray();
        if (open.Length == 0)
            return null;
        var lost = open.Where(item => day.HadHelper(item.Subject.Id)).ToArray();
        var names = string.Join(" ", lost.Take(5).Select(item => item.Subject.Id)) + (lost.Length > 5 ? " …" : string.Empty);
        return Item(
            lost.LastOrDefault() ?? open[0],
            words.Say($"{Words.Number(open.Length)} 名孩子没有人负责", $"{Words.Number(open.Length)} children have nobody responsible")
                + (lost.Length == 0 ? string.Empty : words.Say("；原来有、现在没有：", "; had somebody, and have nobody now: ") + names));
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
        if (day.Facts is not [{ Question: { } first } item, ..])
            return null;
        var (count, all) = (Words.Number(day.Facts.Count), Words.Number(day.Facts.Sum(fact => fact.Question!.Decides)));
        return new TodayItem(
            words.Say($"缺 {count} 项事实，{all} 项义务因此说不清；先问 {first.Missing}（{Words.Number(first.Decides)} 项）", $"{count} facts are not known, {all} obligations hang on them; first ask {first.Missing} ({Words.Number(first.Decides)})"),
            string.Join(" ", item.Citations),
            words.Say("没有期限", "no date"),
            item.Responsible.Id ?? "-",
            "questions --example");
    }

    /// <summary>About what runs out first.</summary>
    private TodayItem Item(WorkItem item, string what)
    {
        var until = Words.Short(item.Until!.Value);
        return new TodayItem(
            what,
            item.Citations is [var clause, ..] ? clause : "-",
            words.Say($"{until} 前", $"by {until}"),
            item.Responsible.IsPerson ? item.Responsible.ToString() : words.Say("无人", "nobody"),
            $"explain --example --duty {item.Duty!.Id} --subject {item.Subject}");
    }
}
