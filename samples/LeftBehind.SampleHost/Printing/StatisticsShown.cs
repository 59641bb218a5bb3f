using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The numbers of a day as they are shown: exactly, or as they may be published.</summary>
internal sealed record StatisticsShown(IReadOnlyList<string> Numbers, IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<GroupKind> LeftOut)
{
    private static readonly string[] Names = ["pupils", "enrolled", "leftBehind", "undetermined", "oneAway", "bothAway", "share", "filesComplete"];

    public static StatisticsShown Of(Statistics statistics, Request request) => request.Options.Has(HostOptions.Exact) ? Exact(statistics) : Published(statistics.ForPublication());

    public IEnumerable<(string Name, string Number)> Totals(Words words)
    {
        string[] names =
        [
            words.Say("学生", "pupils"), words.Say("在籍", "enrolled"), words.Say("留守", "left behind"), words.Say("情况不明", "not to be said"),
            words.Say("父母一方在外", "one parent away"), words.Say("父母均在外", "both parents away"), words.Say("占学生的百分比", "% of the pupils"), words.Say("档案齐全", "files complete"),
        ];
        return names.Zip(Numbers.Select(number => number.Length > 0 ? number : "-"));
    }

    public TextTable Table(Words words)
    {
        var table = new TextTable(words.Say("按", "by"), words.Say("组", "group"), "#" + words.Say("在籍", "enrolled"), "#" + words.Say("留守", "left behind"));
        foreach (var group in Groups)
            table.Row([.. group]);
        return table;
    }

    /// <summary>Why a number is not shown, where one is not.</summary>
    public IEnumerable<string> Notes(Words words)
    {
        var all = Groups.SelectMany(group => group.Skip(2)).Concat(Numbers).ToHashSet();
        if (all.Contains("<5"))
            yield return "<5  " + words.Say("一至四人；确数用 --exact", "one to four children; --exact shows how many");
        if (all.Contains("*"))
            yield return "*   " + words.Say("不公布：由它可推算出五人以下的数", "withheld: a number under five could be worked out with it");
        if (LeftOut.Count > 0)
            yield return words.Say("因人数过少，不公布或不全公布的分组：", "left out, wholly or in part, because the groups are too small: by ") + string.Join(", ", LeftOut.Select(AnswerWords.Of));
    }

    public Rows Rows(string school) => new(
        ["by", "value", .. Names],
        [["school", school, .. Numbers], .. Groups.Select(group => (IReadOnlyList<string>)[group[0], group[1], string.Empty, group[2], group[3], .. Enumerable.Repeat(string.Empty, Names.Length - 3)])]);

    private static StatisticsShown Exact(Statistics statistics) => new(
        [
            Words.Number(statistics.Pupils), Words.Number(statistics.Enrolled), Words.Number(statistics.LeftBehind), Words.Number(statistics.Undetermined),
            Words.Number(statistics.OneAway), Words.Number(statistics.BothAway), Share(statistics.Share), Words.Number(statistics.FilesComplete),
        ],
        [.. statistics.Groups.Select(group => (IReadOnlyList<string>)[AnswerWords.Of(group.By), group.Value, Words.Number(group.Enrolled), Words.Number(group.LeftBehind)])],
        []);

    private static StatisticsShown Published(StatisticsPublication publication) => new(
        [
            $"{publication.Pupils}", $"{publication.Enrolled}", $"{publication.LeftBehind}", $"{publication.Undetermined}",
            $"{publication.OneAway}", $"{publication.BothAway}", Share(publication.Share), $"{publication.FilesComplete}",
        ],
        [.. publication.Groups.Select(group => (IReadOnlyList<string>)[AnswerWords.Of(group.By), group.Value, $"{group.Enrolled}", $"{group.LeftBehind}"])],
        publication.LeftOut);

    private static string Share(decimal? share) => share?.ToString("0.0", CultureInfo.InvariantCulture) ?? string.Empty;
}
