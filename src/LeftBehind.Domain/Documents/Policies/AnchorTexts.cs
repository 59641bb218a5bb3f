using System;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The anchors by their texts.</summary>
internal static class AnchorTexts
{
    private const string IncidentPrefix = "incident:";

    private static readonly Anchor[] All = Enumerable.Range(1, 7).Select(day => Anchor.Weekday((IsoDayOfWeek)day)).Concat(new[]
    {
        Anchor.TermStart, Anchor.TermEnd, Anchor.TermMid, Anchor.VacationStart, Anchor.VacationEnd, Anchor.HolidayStart,
        Anchor.NewYear, Anchor.WomensDay, Anchor.LabourDay, Anchor.ChildrensDay, Anchor.TeachersDay, Anchor.NationalDay, Anchor.MothersDay, Anchor.FathersDay,
        Anchor.SpringFestival, Anchor.Lantern, Anchor.Qingming, Anchor.DragonBoat, Anchor.Qixi, Anchor.MidAutumn, Anchor.DoubleNinth, Anchor.Laba,
        Anchor.NewYearsEve, Anchor.TraditionalFestivals,
        Anchor.Birthday, Anchor.ParentBirthday, Anchor.GuardianBirthday, Anchor.Enrolment, Anchor.PairingStart, Anchor.NeedStart, Anchor.LeftBehindStart,
    }).ToArray();

    private static readonly string Allowed = string.Join(", ", All.Select(anchor => anchor.Text)) + ", incident:KIND, --MM-DD";

    public static Kind<Anchor> Kind { get; } = new("an anchor", Read);

    private static Told<Anchor> Read(Node node, FaultSink faults)
    {
        if (Kinds.WholeText(node, faults, "an anchor") is not { } text)
            return Told<Anchor>.Refused(node);
        if ((All.FirstOrDefault(known => known.Text == text) ?? FixedDate(text) ?? Incident(text)) is { } anchor)
            return Told<Anchor>.Given(node, anchor);
        faults.Error(node.Spot, "POL006", Quote.Of(text), Allowed, Nearest.Of(text, All.Select(known => known.Text)));
        return Told<Anchor>.Refused(node);
    }

    private static Anchor? FixedDate(string text)
    {
        if (text.Length != 7 || !text.StartsWith("--", StringComparison.Ordinal) || text[4] != '-')
            return null;
        var (month, day) = (Digits.Of(text, 2, 2), Digits.Of(text, 5, 2));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month) ? Anchor.EveryYearOn(new AnnualDate(month, day)) : null;
    }

    private static Anchor? Incident(string text)
    {
        if (!text.StartsWith(IncidentPrefix, StringComparison.Ordinal))
            return null;
        var kind = text.Substring(IncidentPrefix.Length);
        return Grammar.Misfit(kind) is null ? Anchor.AfterIncident(new IncidentKind(kind)) : null;
    }
}
