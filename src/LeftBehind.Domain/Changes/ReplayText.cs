using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A replay as text for a review: what is met and missed in work, then every key that stands otherwise, one fact a line, ids only.</summary>
public static class ReplayText
{
    private static readonly Dictionary<ReplayStanding, LocalizedText> Standings = new()
    {
        [ReplayStanding.Met] = new("做到", "met"),
        [ReplayStanding.Missed] = new("未做到", "missed"),
        [ReplayStanding.Open] = new("仍可做", "open"),
        [ReplayStanding.NotAsked] = new("不要求", "not asked"),
    };

    /// <summary>The text, each line ended by a line feed.</summary>
    public static string Of(Replay replay, Language language)
    {
        Argument.NotNull(replay, nameof(replay));
        Argument.Defined(language, nameof(language));
        var words = new PolicyWords(language);
        var text = new StringBuilder();
        Add($"{replay.Before.Programme.Policy.Id} → {replay.After.Programme.Policy.Id}, {DateRange.Between(replay.Before.Range)}{words.Say("，截至 ", ", as of ")}{replay.Before.AsOf}");
        foreach (var row in replay.Duties)
            Add(words.Say("义务 ", "duty ") + row.Id + Row(row, words));
        foreach (var row in replay.People)
            Add(words.Say("人员 ", "person ") + (row.Id ?? words.Say("无人", "nobody")) + Row(row, words));
        foreach (var item in replay.Obligations.Where(item => item.StandingBefore != item.StandingAfter))
            Add(item.Key + words.Say("：", ": ") + item.StandingBefore.InWords(language) + " → " + item.StandingAfter.InWords(language) + Records(item, words));
        return text.ToString();

        void Add(string line) => text.Append(line).Append('\n');
    }

    /// <summary>How an obligation stands, in words.</summary>
    public static string InWords(this ReplayStanding standing, Language language) => Standings[Argument.Defined(standing, nameof(standing))].In(language);

    private static string Records(ReplayedObligation item, PolicyWords words)
    {
        var records = (item.After ?? item.Before)!.Value.Records;
        return records.Count == 0 ? string.Empty : words.Say("，记录 ", ", records ") + string.Join(" ", records.Select(record => record.Id));
    }

    private static string Row(ReplayRow row, PolicyWords words) => string.Format(
        CultureInfo.InvariantCulture,
        words.Say(
            "：做到 {0} → {1}，未做到 {2} → {3}，仍可做 {4} → {5}；新要求的：已做到 {6}，未做到 {7}；不再要求的：已做到 {8}，未做到 {9}",
            ": met {0} → {1}, missed {2} → {3}, open {4} → {5}; newly asked: {6} met, {7} missed; no longer asked: {8} met, {9} missed"),
        row.MetBefore,
        row.MetAfter,
        row.MissedBefore,
        row.MissedAfter,
        row.OpenBefore,
        row.OpenAfter,
        row.NewMet,
        row.NewMissed,
        row.GoneMet,
        row.GoneMissed);
}
