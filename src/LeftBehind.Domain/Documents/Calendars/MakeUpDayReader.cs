using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads a make-up day, and puts those of a calendar against each other and its holidays.</summary>
internal static class MakeUpDayReader
{
    public static Kind<MakeUpDay> Kind { get; } = Obj.KindOf(new[] { "date", "countsAs" }, obj =>
    {
        var date = obj.Required("date").As(TimeKinds.Date);
        var countsAs = obj.Optional("countsAs").As(Kinds.Word(ClosedLists.Weekday));
        return obj.IsSound ? new MakeUpDay(date.Value, countsAs.OrNone()) : null;
    });

    public static void Check(FaultSink faults, Told<IReadOnlyList<Told<Holiday>>> holidays, Told<IReadOnlyList<Told<MakeUpDay>>> makeUpDays)
    {
        var off = DaySet.Of(holidays.Values().Select(holiday => new DaySpan(Day.Number(holiday.Days.Start), Day.Number(holiday.Days.End))).ToList());
        var seen = new Dictionary<LocalDate, Node>();
        foreach (var makeUp in makeUpDays.Elements().Where(makeUp => makeUp.IsGiven))
        {
            var (day, date) = (makeUp.Value.Date, makeUp.Node!.Members.First(member => member.Name == "date").Value);
            if (seen.TryGetValue(day, out var first))
                faults.Error(date.Spot, "CAL005", $"{Days.Iso(day)}, which stands at {first.Spot.Text}", "each date once");
            else
                seen.Add(day, date);
            if (off.Contains(Day.Number(day)))
                faults.Error(date.Spot, "CAL004", $"{Days.Iso(day)}, a day of the holiday at {Holding(holidays, day).Text}", "a holiday or a make-up day");
        }
    }

    private static Spot Holding(Told<IReadOnlyList<Told<Holiday>>> holidays, LocalDate day) =>
        holidays.Elements().First(holiday => holiday.IsGiven && holiday.Value.Days.Contains(day)).Spot;
}
