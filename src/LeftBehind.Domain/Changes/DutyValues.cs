using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The properties of a duty in words, defaults filled in.</summary>
internal static class DutyValues
{
    public static string? Of(PolicyVersion version, Duty duty, string property, PolicyWords words) => property switch
    {
        "recurrence" or "times" or "onDifferentDays" => new RecurrenceWords(words).Of(duty),
        "subject" or "appliesTo" => new DutySentence(version, words).Whom(duty),
        "bearer" => words.Role(duty.Bearer),
        "acceptedFrom" => Accepted(duty, words),
        "actions" => words.Either(duty.Actions.Select(words.Action)),
        "media" => duty.Media is { } media ? words.Media(media) : null,
        "toward" => duty.Party is { } party ? words.Role(party) : null,
        "modality" => PartWords.Modality(duty.Modality, words),
        "authority" => Authority(duty.Authority, words),
        _ => Text(duty, property, words) ?? Number(version, duty, property, words),
    };

    public static string Authority(Authority authority, PolicyWords words) => authority switch
    {
        Domain.Authority.Law => words.Say("法律", "the law's"),
        Domain.Authority.School => words.Say("本校", "the school's"),
        Domain.Authority.Reading => words.Say("本库读法", "our reading"),
        _ => words.Say("原文", "the text's"),
    };

    private static string Accepted(Duty duty, PolicyWords words) =>
        duty.AcceptedRoles is { } roles ? words.Roles(roles) : words.Role(duty.Bearer == Role.School || duty.Bearer == Role.Class ? Role.Staff : duty.Bearer);

    private static string? Text(Duty duty, string property, PolicyWords words) => property switch
    {
        "title" => duty.Title?.In(words.Language),
        "text" => duty.Text?.In(words.Language),
        "article" => duty.Article,
        "evidence" => duty.Evidence,
        _ => null,
    };

    private static string? Number(PolicyVersion version, Duty duty, string property, PolicyWords words) => property switch
    {
        "grace" => Grace(duty.Grace ?? version.Grace, words),
        "minimumShare" => PolicyWords.Percent(duty.MinimumShare ?? version.MinimumShare),
        "minimumDays" => PartWords.Days(duty.MinimumDays ?? version.MinimumDays, words),
        "attemptsExcuse" => duty.AttemptsThatExcuse is { } attempts ? PartWords.Days(attempts, words) : null,
        "weight" => PolicyWords.Number(duty.Weight),
        _ => null,
    };

    public static string Grace(Period grace, PolicyWords words) => PartWords.Days(PolicyWords.Days(grace), words);
}
