using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Counts of pupils and children left behind on a day; small groups are not counted out unless asked for.</summary>
internal sealed class StatsCommand() : HostCommand("stats", "counts of pupils and children left behind on a day")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.On];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Exact];

    public override IReadOnlyList<AnswerList> Lists => [new("groups", ["by", "value", "enrolled", "leftBehind"])];

    public override string Answer(Request request)
    {
        var (statistics, exact) = (request.Programme().Statistics(request.Options.Get<LocalDate>(HostOptions.On)), request.Options.Has(HostOptions.Exact));
        if (request.Options.IsJson)
            return exact ? AnswerJson.OfExact(statistics) : AnswerJson.Of(statistics);
        var words = request.Words;
        var page = new Page().Line($"{request.Inputs.School!.Id} · {statistics.Policy.Id} · {Words.Iso(statistics.On)}").Line();
        foreach (var (name, count) in Counts(statistics, words))
            page.Line($"{count,8}  {name}");
        return page.Line().Table(Groups(statistics.Groups, words, exact)).ToString();
    }

    private static IEnumerable<(string Name, string Count)> Counts(Statistics statistics, Words words)
    {
        yield return (words.Say("学生", "pupils"), Words.Number(statistics.Pupils));
        yield return (words.Say("在籍", "enrolled"), Words.Number(statistics.Enrolled));
        yield return (words.Say("留守", "left behind"), Words.Number(statistics.LeftBehind));
        yield return (words.Say("情况不明", "not to be said"), Words.Number(statistics.Undetermined));
        yield return (words.Say("父母一方在外", "one parent away"), Words.Number(statistics.OneAway));
        yield return (words.Say("父母均在外", "both parents away"), Words.Number(statistics.BothAway));
        yield return (words.Say("占学生的百分比", "% of the pupils"), statistics.Share?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-");
        yield return (words.Say("档案齐全", "files complete"), Words.Number(statistics.FilesComplete));
    }

    private static TextTable Groups(IReadOnlyList<GroupCount> groups, Words words, bool exact)
    {
        var table = new TextTable(words.Say("按", "by"), words.Say("组", "group"), "#" + words.Say("在籍", "enrolled"), "#" + words.Say("留守", "left behind"));
        foreach (var group in groups.Where(group => group.Enrolled > 0))
            table.Row(AnswerWords.Of(group.By), group.Value, Count(group.Enrolled, exact), Count(group.LeftBehind, exact));
        return table;
    }

    private static string Count(int count, bool exact) => !exact && count is > 0 and < 5 ? "<5" : Words.Number(count);
}
