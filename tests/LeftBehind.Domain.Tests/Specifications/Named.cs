namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>Every factory of the catalogues once, with values drawn by a random.</summary>
internal static class Named
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static IEnumerable<(string Factory, Spec<Child> Spec)> OfChildren(RandomSchools random)
    {
        var (day, school) = (random.Day(), "s" + random.Day().DayOfYear);
        yield return ("EnrolledOn", Children.EnrolledOn(day));
        yield return ("InClassOn", Children.InClassOn(school + ".c1", day));
        yield return ("BoardingOn", Children.BoardingOn(day));
        yield return ("WithNeedOn", Children.WithNeedOn(random.Of(RandomSchools.Needs), day));
        yield return ("DeclaredOn", Children.DeclaredOn(random.Of(Enum.GetValues<AwayParents>()), day));
        yield return ("PairedOn", Children.PairedOn(day));
        yield return ("PairedOn kind", Children.PairedOn(day, random.Of([Role.Mentor, Role.PeerHelper])));
        yield return ("OfFamily", Children.OfFamily(random.Of([school + ".f1", school + ".k1"])));
        yield return ("BornBetween", Children.BornBetween(new(2010, 1, 1), new LocalDate(2010, 1, 1).PlusDays(day.DayOfYear)));
        yield return ("WithBirthdayInMonth", Children.WithBirthdayInMonth(day.Month));
        yield return ("LackingFact", Children.LackingFact(random.Of(Enum.GetValues<ChildFact>())));
        yield return ("CandidatesFor", Children.CandidatesFor(random.Policy(), day));
    }

    public static IEnumerable<(string Factory, Spec<Pairing> Spec)> OfPairings(RandomSchools random)
    {
        yield return ("InForceOn", Pairings.InForceOn(random.Day()));
        yield return ("OfKind", Pairings.OfKind(random.Of([Role.Mentor, Role.Volunteer])));
        yield return ("For", Pairings.For($"s{random.Day().DayOfYear}.k1"));
        yield return ("By", Pairings.By($"s{random.Day().DayOfYear}.t1"));
    }

    public static IEnumerable<(string Factory, Spec<StaffMember> Spec)> OfStaffMembers(RandomSchools random)
    {
        yield return ("EmployedOn", StaffMembers.EmployedOn(random.Day()));
        yield return ("OnLeaveOn", StaffMembers.OnLeaveOn(random.Day()));
        yield return ("HoldingRoleOn", StaffMembers.HoldingRoleOn(random.Of([Role.Principal, Role.LeadingGroupMember]), random.Day()));
        yield return ("FromOutside", StaffMembers.FromOutside());
    }

    public static IEnumerable<(string Factory, Spec<CareRecord> Spec)> OfRecords(RandomSchools random)
    {
        var (from, action) = (random.Day(), random.Of([CareAction.HomeVisit, CareAction.PhoneParents]));
        yield return ("ByAction", Records.ByAction(action));
        yield return ("InSpan", Records.InSpan(from, from.PlusDays(from.Month), Zone));
        yield return ("ByActionInSpan", Records.ByActionInSpan(action, from, from.PlusDays(from.Day * 3), Zone));
        yield return ("For", Records.For($"s{from.DayOfYear}.k1"));
        yield return ("By", Records.By($"s{from.DayOfYear}.t1"));
    }
}
