namespace LeftBehind.Domain;

/// <summary>Reads a calendar.</summary>
internal static class CalendarReader
{
    public static readonly string[] Names = { "$schema", "format", "calendar", "zone", "until", "provisionalFrom", "terms", "holidays", "makeUpDays" };

    public static Kind<SchoolCalendar> Kind { get; } = Obj.KindOf(Names, Read);

    private static SchoolCalendar? Read(Obj obj)
    {
        TopLevel.Check(obj);
        var id = obj.Required("calendar").As(Kinds.Id);
        var zone = obj.Required("zone").As(ZoneTexts.Kind);
        var until = obj.Optional("until").As(TimeKinds.Date);
        var provisional = obj.Optional("provisionalFrom").As(TimeKinds.Date);
        var terms = obj.Required("terms").As(Lists.AtLeastOne(TermReader.Kind).AtMost());
        var holidays = obj.Optional("holidays").As(Lists.Of(HolidayReader.Kind).AtMost());
        var makeUpDays = obj.Optional("makeUpDays").As(Lists.Of(MakeUpDayReader.Kind).AtMost());
        SpanChecks.Of(obj, terms, until, provisional);
        MakeUpDayReader.Check(obj.Faults, holidays, makeUpDays);
        if (!obj.IsSound)
            return null;
        return new SchoolCalendar(id.Value, zone.Value, terms.ToValueList(), holidays.ToValueList(), makeUpDays.ToValueList(), until.OrNone(), provisional.OrNone());
    }
}
