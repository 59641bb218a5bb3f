using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The sections of the page of a version, each with its sentences.</summary>
internal sealed class VersionText(PolicyVersion version, PolicyWords words)
{
    public IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Sections =>
        new (string Heading, IEnumerable<string> Lines)[]
        {
            (words.Say("谁算留守儿童", "Who is left behind"), new[] { new EligibilitySentence(words).Of(version.Eligibility) }),
            (words.Say("没有另写时", "Where nothing else is said"), Defaults()),
            (words.Say("义务", "Duties"), version.Duties.SelectMany(new DutySentence(version, words).Of)),
            (words.Say("出事时", "When something happens"), version.Escalations.SelectMany(new EscalationSentence(words).Of)),
            (words.Say("结对", "Pairings"), version.PairingRules.Select(new PairingSentence(words).Of)),
            (words.Say("档案里要有", "What the file of each left-behind child holds"), version.Archive.Select(item => item.Field + words.Clauses(item.Citations))),
            (words.Say("考核", "Appraisal"), version.Appraisal is { } rule ? new[] { Appraisal(rule) } : Enumerable.Empty<string>()),
            (words.Say("其他条文", "Other provisions"), version.Provisions.Select(Provision)),
        }.Select(section => (section.Heading, (IReadOnlyList<string>)section.Lines.ToArray()));

    private IEnumerable<string> Defaults()
    {
        yield return words.Grace(version.Grace) + (version.Grace.Equals(NodaTime.Period.FromDays(7)) ? words.OurDefault : string.Empty);
        yield return words.Coverage(version.MinimumShare, version.MinimumDays) + (version.MinimumShare == 0.75m && version.MinimumDays == 14 ? words.OurDefault : string.Empty);
    }

    private string Appraisal(AppraisalRule rule)
    {
        var parts = new List<string>
        {
            words.Say($"迟做的算 {PolicyWords.Percent(rule.LateCredit ?? 0.5m)}", $"what is done late counts {PolicyWords.Percent(rule.LateCredit ?? 0.5m)}") + (rule.LateCredit is null ? words.OurDefault : string.Empty),
        };
        if (rule.HandoverDays is { } days)
            parts.Add(words.Say($"结对不满 {PolicyWords.Number(days)} 天的不算在此人头上", $"a helper of fewer than {PolicyWords.Number(days)} days does not answer for it"));
        if (rule.AwardThreshold is { } threshold)
            parts.Add(words.Say($"{PolicyWords.Number(threshold)} 分起可评先进", $"an award from {PolicyWords.Number(threshold)} on"));
        if (rule.MustNotMiss.Count > 0)
            parts.Add(words.Say("不许缺：", "never to be missed: ") + string.Join(", ", rule.MustNotMiss));
        return words.Sentence(parts) + words.Clauses(rule.Citations);
    }

    private string Provision(Provision provision) =>
        provision.Text.In(words.Language) + words.Modality(provision.Modality) + " (" + provision.Id + words.Say("，", ", ") + ProvisionWords.Of(provision.Kind).In(words.Language) + ")" + words.Clauses(provision.Citations);
}
