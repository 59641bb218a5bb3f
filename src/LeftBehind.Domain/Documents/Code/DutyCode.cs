using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Prints a duty as the C# that builds it.</summary>
internal static class DutyCode
{
    public static string Of(Duty duty)
    {
        var code = new CodeText().Open("Duty.").Raw(Factory(duty.Subject)).Raw("(").Text(duty.Id).Raw(", ").Raw(CodeText.Of(duty.Bearer)).Raw(", ").Raw(CodeText.List(duty.Actions)).Raw(")");
        if (duty.Recurrence is { } recurrence)
            code.Line(3).Verb("WithRecurrence", Of(recurrence));
        Numbers(code, duty);
        Words(code, duty);
        return code.ToString();
    }

    private static string Factory(SubjectKind kind) => kind switch
    {
        SubjectKind.Child => nameof(Duty.ForEachChild),
        SubjectKind.Family => nameof(Duty.ForEachFamily),
        SubjectKind.Class => nameof(Duty.ForEachClass),
        SubjectKind.Staff => nameof(Duty.ForEachStaffMember),
        _ => nameof(Duty.ForSchool),
    };

    private static string Of(Recurrence recurrence)
    {
        if (recurrence.Cycle is { } cycle)
            return $"Recurrence.Per({Of(cycle)}, {CodeText.Of(recurrence.Season)})";
        return new CodeText().Open($"Recurrence.On({string.Join(", ", recurrence.Anchors.Select(Of))})")
            .Verb("Reaching", $"{CodeText.Of(recurrence.From)}, {CodeText.Of(recurrence.To)}", !recurrence.From.Equals(Period.Zero) || !recurrence.To.Equals(Period.Zero))
            .Verb("During", CodeText.Of(recurrence.Season), recurrence.Season != Season.Always)
            .ToString();
    }

    private static string Of(Cycle cycle) => cycle.Kind switch
    {
        CycleKind.Period => $"Cycle.Every({CodeText.Of(cycle.Period!)})",
        CycleKind.Day => "Cycle.EveryDay",
        _ => "Cycle." + cycle.Kind,
    };

    private static string Of(Anchor anchor) => anchor.Kind switch
    {
        AnchorKind.Weekday => $"Anchor.Weekday(IsoDayOfWeek.{anchor.WeekdayValue})",
        AnchorKind.FixedDate => $"Anchor.EveryYearOn(new AnnualDate({CodeText.Of(anchor.Annual.Month)}, {CodeText.Of(anchor.Annual.Day)}))",
        AnchorKind.Incident => $"Anchor.AfterIncident({CodeText.Of(anchor.IncidentKind!)})",
        _ => "Anchor." + Pascal(anchor.Text),
    };

    private static string Pascal(string kebab) => string.Concat(kebab.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static void Numbers(CodeText code, Duty duty) => code
        .Verb("WithTimes", CodeText.Of(duty.Times), duty.Times != 1)
        .Verb("OnDifferentDays", string.Empty, duty.IsOnDifferentDays)
        .Verb("WithGrace", CodeText.Of(duty.Grace ?? Period.Zero), duty.Grace is not null)
        .Verb("WithMinimumShare", CodeText.Of(duty.MinimumShare ?? 0), duty.MinimumShare is not null)
        .Verb("WithMinimumDays", CodeText.Of(duty.MinimumDays ?? 0), duty.MinimumDays is not null)
        .Verb("ExcusedAfterAttempts", CodeText.Of(duty.AttemptsThatExcuse ?? 0), duty.AttemptsThatExcuse is not null)
        .Verb("WithEvidence", CodeText.Of(duty.Evidence ?? string.Empty), duty.Evidence is not null)
        .Verb("WithWeight", CodeText.Of(duty.Weight), duty.Weight != 1);

    private static void Words(CodeText code, Duty duty) => code
        .Verb("AcceptedFrom", CodeText.List(duty.AcceptedRoles ?? ValueList<Role>.Empty), duty.AcceptedRoles is not null)
        .Verb("Through", CodeText.List(duty.Media ?? ValueList<Medium>.Empty), duty.Media is not null)
        .Verb("Toward", duty.Party is { } party ? CodeText.Of(party) : null, duty.Party is not null)
        .Verb("As", CodeText.Of(duty.Modality), duty.Modality != Modality.Must)
        .Verb("WithAuthority", CodeText.Of(duty.Authority), duty.Authority != Authority.Text)
        .Verb("Only", Of(duty.AppliesTo), !duty.AppliesTo.Equals(ChildFilter.LeftBehind))
        .Verb("WithTitle", duty.Title is { } title ? CodeText.Of(title) : null, duty.Title is not null)
        .Verb("WithText", duty.Text is { } text ? CodeText.Of(text) : null, duty.Text is not null)
        .Verb("WithArticle", CodeText.Of(duty.Article ?? string.Empty), duty.Article is not null)
        .Verb("Citing", CodeText.List(duty.Citations), duty.Citations.Count > 0);

    private static string Of(ChildFilter filter) => new CodeText()
        .Open("ChildFilter." + (filter.IgnoresEligibility ? "EveryPupil" : "LeftBehind"))
        .Verb("InNeedOf", CodeText.List(filter.Needs ?? ValueList<Need>.Empty), filter.Needs is not null)
        .Verb("InGrades", string.Join(", ", (filter.Grades ?? ValueList<int>.Empty).Select(CodeText.Of)), filter.Grades is not null)
        .Verb("InClasses", CodeText.List(filter.Classes ?? ValueList<string>.Empty), filter.Classes is not null)
        .Verb("Boarding", string.Empty, filter.Boards == Boarding.Yes)
        .Verb("NotBoarding", string.Empty, filter.Boards == Boarding.No)
        .Verb("OfSex", CodeText.Of(filter.Sex ?? Sex.Female), filter.Sex is not null)
        .Verb("WithParentsAway", CodeText.Of(filter.AwayParents ?? AwayParents.One), filter.AwayParents is not null)
        .ToString();
}
