using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Days from a first to a last, both given: of a term, a holiday, an excusal.</summary>
internal static class Days
{
    public static Told<DateInterval> Of(Obj obj)
    {
        var from = obj.Required("from").As(TimeKinds.Date);
        var to = obj.Required("to").As(TimeKinds.Date);
        return from.IsGiven && to.IsGiven && AreInOrder(obj.Faults, from, to)
            ? Told<DateInterval>.Given(obj.Node, new DateInterval(from.Value, to.Value))
            : Told<DateInterval>.Refused(obj.Node);
    }

    /// <summary>Whether <paramref name="to"/> is not before <paramref name="from"/>; asked of two dates that are given.</summary>
    public static bool AreInOrder(FaultSink faults, Told<LocalDate> from, Told<LocalDate> to)
    {
        if (to.Value >= from.Value)
            return true;
        faults.Error(to.Spot, "DOC019", Iso(to.Value) + ", before " + Iso(from.Value) + " at " + from.Spot.Text, "on or after \"from\"");
        return false;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
