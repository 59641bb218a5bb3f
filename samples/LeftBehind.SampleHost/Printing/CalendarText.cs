using System.Linq;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>
/// The windows of obligations as a calendar (RFC 5545), an event each: whole days, with the key as its lasting id, so that importing it again changes what is there.
/// Its stamp is the first moment of the window, since the host asks no clock.
/// </summary>
internal static class CalendarText
{
    public static string Of(Obligations obligations, Request request)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//LeftBehind.Domain//SampleHost//" + request.Words.Say("ZH", "EN") };
        calendar.Events.AddRange(obligations.Where(obligation => obligation.Status is not ObligationStatus.Waived).Select(obligation => Event(obligation, request)));
        return new CalendarSerializer().SerializeToString(calendar)!.ReplaceLineEndings("\r\n");
    }

    private static CalendarEvent Event(Obligation obligation, Request request) => new()
    {
        Uid = obligation.Key,
        DtStamp = new CalDateTime(obligation.WindowStart.ToDateTimeUnspecified(), CalDateTime.UtcTzId, true),
        Start = Date(obligation.WindowStart),
        End = Date(obligation.WindowEnd.PlusDays(1)),
        Summary = Printable.Of((obligation.Duty.Title?.In(request.Options.Language) ?? obligation.Duty.Id) + " " + request.People.Of(obligation.Subject)),
        Description = $"{obligation.Status.InWords(request.Options.Language)} · {ObligationTable.Who(obligation.Responsible, request)} · {string.Join(" ", obligation.Citations)}",
    };

    private static CalDateTime Date(LocalDate day) => new(day.Year, day.Month, day.Day);
}
