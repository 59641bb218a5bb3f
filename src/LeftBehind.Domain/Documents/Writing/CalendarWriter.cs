using System.IO;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Writes a calendar.</summary>
internal static class CalendarWriter
{
    public static void Write(SchoolCalendar calendar, TextWriter writer) => new DocumentWriter(writer)
        .Put("calendar", calendar.Id)
        .Put("zone", calendar.Zone.Id)
        .Put("until", Iso(calendar.Until))
        .Put("provisionalFrom", Iso(calendar.ProvisionalFrom))
        .PutSome("terms", calendar.Terms.Select(Term))
        .PutSome("holidays", calendar.Holidays.Select(Holiday))
        .PutSome("makeUpDays", calendar.MakeUpDays.Select(MakeUpDay))
        .End();

    private static OutObject Term(Term term) => new OutObject()
        .Put("name", term.Name.Length == 0 ? null : term.Name)
        .Put("schoolYear", term.SchoolYear)
        .Put("from", term.From)
        .Put("to", term.To);

    private static OutObject Holiday(Holiday holiday) => new OutObject()
        .Put("from", holiday.Days.Start)
        .Put("to", holiday.Days.End)
        .Put("name", holiday.Name);

    private static OutObject MakeUpDay(MakeUpDay day) => new OutObject()
        .Put("date", day.Date)
        .Put("countsAs", day.CountsAs, ClosedLists.Weekday);

    private static string? Iso(LocalDate? day) => day is { } date ? Days.Iso(date) : null;
}
