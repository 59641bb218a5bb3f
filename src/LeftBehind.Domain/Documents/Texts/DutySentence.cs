using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A duty as a heading and sentences: who does what toward whom, how often and when, within what grace.</summary>
internal sealed class DutySentence(PolicyVersion version, PolicyWords words)
{
    public IEnumerable<string> Of(Duty duty)
    {
        yield return (duty.Title?.In(words.Language) ?? duty.Id) + " (" + duty.Id + (duty.Article is null ? string.Empty : words.Say($"，第 {duty.Article} 条", $", article {duty.Article}")) + ")" + words.Clauses(duty.Citations);
        yield return "  " + Rule(duty) + words.Authority(duty.Authority);
        if (Exceptions(duty) is { Length: > 0 } exceptions)
            yield return "  " + exceptions;
        if (duty.Text is { } text)
            yield return "  " + words.Say("释文：", "In words: ") + text.In(words.Language);
    }

    /// <summary>Who must do what for whom, how often, and what else counts.</summary>
    public string Whole(Duty duty) => string.Join(words.Say(string.Empty, " "), new[] { Rule(duty), Exceptions(duty) }.Where(text => text.Length > 0));

    private string Rule(Duty duty)
    {
        var (whom, when, who) = (Whom(duty), new RecurrenceWords(words).Of(duty), words.Role(duty.Bearer));
        return words.Say($"{when}，{who}{Must(duty.Modality)}为{whom}做到：{What(duty)}。", $"{char.ToUpperInvariant(when[0])}{when.Substring(1)}, the {who} {Must(duty.Modality)} for {whom}: {What(duty)}.") + Grace(duty);
    }

    private string What(Duty duty)
    {
        var details = new List<string>();
        if (duty.Party is { } party)
            details.Add(words.Say($"面向{words.Role(party)}", $"toward the {words.Role(party)}"));
        if (duty.Media is { } media)
            details.Add(words.Say($"用{words.Media(media)}", $"by {words.Media(media)}"));
        var actions = words.Either(duty.Actions.Select(words.Action));
        return details.Count == 0 ? actions : words.Say($"{actions}（{string.Join("，", details)}）", $"{actions}, {string.Join(", ", details)}");
    }

    private string Grace(Duty duty)
    {
        if (duty.Recurrence is null)
            return string.Empty;
        var isDefault = duty.Grace is null && version.Grace.Equals(NodaTime.Period.FromDays(7));
        return words.Say(string.Empty, " ") + words.Grace(duty.Grace ?? version.Grace) + (isDefault ? words.OurDefault : string.Empty);
    }

    private string Must(Modality modality) => modality switch
    {
        Modality.Encouraged => words.Say("宜", "is encouraged to do this"),
        Modality.May => words.Say("可", "may do this"),
        Modality.Reported => words.Say("（学校自述）", "does this, as the school says,"),
        _ => words.Say("须", "must do this"),
    };

    /// <summary>For whom a duty is.</summary>
    public string Whom(Duty duty)
    {
        var filter = duty.AppliesTo;
        var child = filter.IgnoresEligibility ? words.Say("学生", "pupil") : words.Say("留守儿童", "left-behind child");
        return duty.Subject switch
        {
            SubjectKind.Child => words.Say($"每名{Conditions(filter)}{child}", $"each {child}{Conditions(filter)}"),
            SubjectKind.Family => words.Say($"每户有{Conditions(filter)}{child}的家庭", $"each family with a {child}{Conditions(filter)}"),
            SubjectKind.Class => words.Say($"每个有{Conditions(filter)}{child}的班", $"each class with a {child}{Conditions(filter)}"),
            SubjectKind.Staff => words.Say("每名教职工", "each member of staff"),
            _ => words.Say("全校", "the school as a whole"),
        };
    }

    private string Conditions(ChildFilter filter)
    {
        var parts = new[]
        {
            filter.Needs is { } needs ? words.Say($"属于{words.Needs(needs)}的", $" with the need {words.Needs(needs)}") : null,
            filter.Grades is { } grades ? words.Say($"{words.Either(grades.Select(grade => PolicyWords.Number(grade)))}年级的", $" in grade {words.Either(grades.Select(grade => PolicyWords.Number(grade)))}") : null,
            filter.Classes is { } classes ? words.Say($"{words.Either(classes)}班的", $" in class {words.Either(classes)}") : null,
            filter.Boards is { } boards ? boards == Boarding.Yes ? words.Say("住校的", " who boards") : words.Say("走读的", " who does not board") : null,
            filter.Sex is { } sex ? sex == Sex.Female ? words.Say("女", " who is a girl") : words.Say("男", " who is a boy") : null,
            filter.AwayParents is { } away ? away == AwayParents.Both ? words.Say("父母双方都不在身边的", " both of whose parents are away") : words.Say("父母一方不在身边的", " one of whose parents is away") : null,
        };
        return string.Concat(parts);
    }

    private string Exceptions(Duty duty)
    {
        var parts = new List<string>();
        if (duty.AcceptedRoles is { } roles)
            parts.Add(words.Say("以下人员所做的也算：", "It counts when done by: ") + words.Roles(roles) + words.Say("。", "."));
        if (duty.MinimumShare is not null || duty.MinimumDays is not null)
            parts.Add(words.Coverage(duty.MinimumShare ?? version.MinimumShare, duty.MinimumDays ?? version.MinimumDays));
        if (duty.AttemptsThatExcuse is { } attempts)
            parts.Add(words.Say($"在 {PolicyWords.Number(attempts)} 个不同的日子试过而不成，可免。", $"Attempts on {PolicyWords.Number(attempts)} different days excuse it."));
        if (duty.Evidence is { } evidence)
            parts.Add(words.Say($"佐证：{evidence}。", $"Evidence: {evidence}."));
        return string.Join(words.Say(string.Empty, " "), parts);
    }
}
