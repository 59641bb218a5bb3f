namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>Small schools, seeded: every kind of range, known and unknown facts, all within two and a half years, so that days meet.</summary>
internal sealed class RandomSchools(int seed)
{
    public static readonly LocalDate First = new(2024, 9, 1);
    public static readonly LocalDate Last = new(2027, 1, 31);
    private static readonly Role[] Kinds = [Role.Mentor, Role.PeerHelper, Role.Volunteer];
    private static readonly Role[] Roles = [Role.Principal, Role.LeadingGroupMember];
    private static readonly CareAction[] Actions = [CareAction.HomeVisit, CareAction.HeartToHeartTalk, CareAction.PhoneParents];
    private readonly Random _random = new(seed);

    public static Need[] Needs { get; } = [Need.KeyChild, Need.Poverty, Need.LeftBehind];

    public School School(string id)
    {
        var school = new SchoolBuilder(id);
        foreach (var name in ClassIds(id))
            school.Class(name, 3);
        for (var i = 0; i < 3; i++)
            AddStaff(school, $"{id}.t{i}");
        var children = Enumerable.Range(0, 4 + _random.Next(3)).Select(i => $"{id}.k{i}").ToArray();
        foreach (var child in children)
            AddChild(school, id, child);
        for (var i = 0; i < 5; i++)
            school.Staff($"{id}.t{_random.Next(3)}").Helps(Of(Kinds), Of(children), $"{id}.p{i}", Range());
        return school.Build();
    }

    public CareRecord Record(School school, int number)
    {
        var (id, by) = ($"{school.Id}.r{number}", Of(school.Staff).Id);
        var moment = Day().AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(_random.Next(24 * 60)) - Duration.FromHours(8);
        var record = Chance(50) ? CareRecord.On(id, Of(Actions), Day(), by) : CareRecord.At(id, Of(Actions), Chance(20) ? Day().AtMidnight().InUtc().ToInstant() - Duration.FromHours(8) : moment, by);
        return record.WithChildren([.. school.Children.Where(_ => Chance(30)).Select(child => child.Id)]);
    }

    public LocalDate Day() => First.PlusDays(_random.Next(Period.DaysBetween(First, Last) + 1));

    public T Of<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public bool Chance(int percent) => _random.Next(100) < percent;

    public Policy Policy()
    {
        var first = new PolicyVersion("1", new(2024, 11, 1));
        return new Policy("care", Chance(10) ? first : first.Covering(Eligibility()), new PolicyVersion("2", new(2026, 1, 1)).Covering(Eligibility()));
    }

    public Eligibility Eligibility()
    {
        var who = Of([Domain.Eligibility.AnyParentAway, Domain.Eligibility.AnyParentAway, Domain.Eligibility.BothParentsAway, Domain.Eligibility.BothParentsAway, Domain.Eligibility.EveryChild]);
        who = Chance(50) ? who.BridgingDays(_random.Next(1, 61)) : who;
        who = Chance(50) ? who.ForMonths(_random.Next(1, 9)) : who;
        who = Chance(40) ? who.Under(_random.Next(8, 17)) : who;
        who = Chance(40) ? who.IncapableCountsAsAway() : who;
        who = Chance(25) ? who.InNeedOf([.. Needs.Take(_random.Next(1, 3))]) : who;
        return Chance(25) ? who.OrInNeedOf([.. Needs.Skip(_random.Next(1, 3))]) : who;
    }

    private static string[] ClassIds(string school) => [school + ".c1", school + ".c2"];

    private void AddStaff(SchoolBuilder school, string id)
    {
        var member = school.Staff(id).Named("Teacher " + id);
        foreach (var range in Chance(40) ? [] : Apart(2))
            member.Employed(range);
        foreach (var range in Apart(2))
            member.OnLeave(range, "illness");
        if (Chance(20))
            member.FromOutside();
        else
            Apart(2).ForEach(range => member.Holds(Of(Roles), range));
    }

    private void AddChild(SchoolBuilder school, string schoolId, string id)
    {
        var child = school.Child(id).Named("Child " + id).Enrolled(Range());
        child.Born(Chance(15) ? null : new LocalDate(2008 + _random.Next(12), 1, 1).PlusDays(_random.Next(366)));
        child.WithSex(Chance(15) ? null : Of([Sex.Female, Sex.Male])).OfFamily(Chance(50) ? null : $"{schoolId}.f{_random.Next(3)}");
        if (Chance(80))
            Apart(3, child.NoOtherClasses()).ForEach(range => child.InClass(Of(ClassIds(schoolId)), range));
        if (Chance(80))
            Apart(2, child.NoOtherBoarding()).ForEach(range => child.Boards(range));
        if (Chance(80))
            Apart(2, child.NoOtherNeeds()).ForEach(range => child.Needs(Of(Needs), range));
        foreach (var range in Chance(50) ? [] : Apart(3))
            child.Declared(Of([AwayParents.None, AwayParents.One, AwayParents.Both]), range);
        if (Chance(85))
            AddParents(child.NoOtherParents());
    }

    private void AddParents(ChildBuilder child)
    {
        for (var i = _random.Next(3); i > 0; i--)
        {
            var parent = child.Parent("parent" + i).Named("Parent").Deceased(Chance(15) ? Day() : null);
            foreach (var range in Chance(20) ? [] : Apart(3, parent.NoOtherAbsences()))
                parent.Away(range, "work");
            foreach (var range in Chance(80) ? [] : Apart(2))
                parent.Incapable(range);
        }
    }

    /// <summary>Ranges one after the other that lie apart; in between, withdrawn ones, which may lie anywhere.</summary>
    private List<DateRange> Apart(int most, object? _ = null)
    {
        var ranges = new List<DateRange>();
        var from = Day().PlusDays(-400);
        for (var i = _random.Next(most + 1); i > 0 && from <= Last; i--)
        {
            var to = from.PlusDays(_random.Next(Chance(30) ? 3 : 200));
            ranges.Add(Chance(20) ? DateRange.From(from) : DateRange.Between(from, to).Recorded(Chance(20) ? Noon(from) : null));
            from = ranges[^1].End is { } end ? end.PlusDays(1 + _random.Next(Chance(50) ? 20 : 200)) : Last.PlusDays(1);
        }
        if (Chance(20))
            ranges.Insert(_random.Next(ranges.Count + 1), Range().Withdrawn(Noon(Day())));
        return ranges;
    }

    private DateRange Range()
    {
        var from = Day().PlusDays(-200);
        var range = DateRange.From(from).To(Chance(25) ? null : from.PlusDays(_random.Next(400)));
        return Chance(10) ? range.Withdrawn(Noon(from)) : range;
    }

    private static Instant Noon(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc().ToInstant();
}
