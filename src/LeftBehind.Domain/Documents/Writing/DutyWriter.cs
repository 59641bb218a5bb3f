using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Writes a duty.</summary>
internal static class DutyWriter
{
    public static OutObject Duty(Duty duty)
    {
        var json = new OutObject();
        PutWords(json, duty);
        PutNumbers(json, duty);
        return json.Put("appliesTo", duty.AppliesTo.Equals(ChildFilter.LeftBehind) ? null : Filter(duty.AppliesTo));
    }

    private static void PutWords(OutObject json, Duty duty) => json
        .Put("id", duty.Id)
        .Put("title", duty.Title)
        .Put("article", duty.Article)
        .Put("text", duty.Text)
        .Put("cites", duty.Citations)
        .Put("modality", duty.Modality == Modality.Must ? null : duty.Modality, ClosedLists.Modality)
        .Put("bearer", duty.Bearer)
        .Put("acceptedFrom", duty.AcceptedRoles)
        .Put("actions", duty.Actions)
        .Put("media", duty.Media)
        .Put("authority", duty.Authority == Authority.Text ? null : duty.Authority, ClosedLists.Authority)
        .Put<SubjectKind>("subject", duty.Subject, ClosedLists.Subject)
        .Put("toward", duty.Party);

    private static void PutNumbers(OutObject json, Duty duty) => json
        .Put("recurrence", duty.Recurrence is { } recurrence ? Recurrence(recurrence) : null)
        .Put("times", duty.Times == 1 ? null : duty.Times)
        .PutIf("onDifferentDays", duty.IsOnDifferentDays)
        .Put("grace", duty.Grace)
        .Put("minimumShare", duty.MinimumShare)
        .Put("minimumDays", duty.MinimumDays)
        .Put("attemptsExcuse", duty.AttemptsThatExcuse)
        .Put("evidence", duty.Evidence)
        .Put("weight", duty.Weight == 1 ? null : duty.Weight);

    private static OutObject Recurrence(Recurrence recurrence) => recurrence.Cycle is { } cycle
        ? new OutObject().Put("per", cycle.Text).Put("during", cycle.OwnSeason is null ? recurrence.Season : null, ClosedLists.Season)
        : new OutObject()
            .Put("on", recurrence.Anchors.Select(anchor => anchor.Text))
            .Put("from", NotZero(recurrence.From))
            .Put("to", NotZero(recurrence.To))
            .Put("during", recurrence.Season == Season.Always ? null : recurrence.Season, ClosedLists.Season);

    private static OutObject Filter(ChildFilter filter) => new OutObject()
        .Put("needs", filter.Needs)
        .Put("boarding", filter.Boards, ClosedLists.Boarding)
        .Put("grades", filter.Grades?.Select(grade => new OutScalar(grade.ToString(System.Globalization.CultureInfo.InvariantCulture))))
        .Put("classes", filter.Classes)
        .Put("sex", filter.Sex, ClosedLists.Sex)
        .Put("awayParents", filter.AwayParents, ClosedLists.OneOrBoth)
        .PutIf("everyPupil", filter.IgnoresEligibility);

    private static Period? NotZero(Period period) => period.Equals(Period.Zero) ? null : period;
}
