using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Whom a version counts as left behind, as a sentence.</summary>
internal sealed class EligibilitySentence(PolicyWords words)
{
    public string Of(Eligibility? eligibility)
    {
        if (eligibility is null)
            return words.Say("每个学生都算。", "Every pupil counts.") + words.Clauses(ValueList<string>.Empty);
        return words.Sentence(Parts(eligibility)) + words.Clauses(eligibility.Citations);
    }

    private IEnumerable<string> Parts(Eligibility eligibility)
    {
        yield return eligibility.AwayParents switch
        {
            null => words.Say("每个学生都算", "every pupil counts"),
            AwayParents.Both => words.Say("父母双方都不在身边的学生", "a pupil both of whose parents are away"),
            _ => words.Say("父母一方或双方不在身边的学生", "a pupil one or both of whose parents are away"),
        };
        if (eligibility.MinimumMonthsAway > 0)
            yield return words.Say($"离开满 {PolicyWords.Number(eligibility.MinimumMonthsAway)} 个月起算", $"from {PolicyWords.Number(eligibility.MinimumMonthsAway)} months after they left");
        if (eligibility.InterruptionDays > 0)
            yield return words.Say($"回家不超过 {PolicyWords.Number(eligibility.InterruptionDays)} 天的不算中断", $"being home for up to {PolicyWords.Number(eligibility.InterruptionDays)} days does not end it");
        if (eligibility.CountsIncapable)
            yield return words.Say("在家但无监护能力的父母视同不在", "a parent at home who cannot care for the child counts as away");
        if (eligibility.UnderAge is { } age)
            yield return words.Say($"未满 {PolicyWords.Number(age)} 周岁", $"until the child is {PolicyWords.Number(age)} years old");
        if (eligibility.Needs is { } needs)
            yield return words.Say("并且属于：", "and only with the need: ") + words.Needs(needs);
        if (eligibility.OrNeeds is { Count: > 0 } other)
            yield return words.Say("另加属于以下情形的学生：", "and besides any pupil with the need: ") + words.Needs(other);
    }
}
