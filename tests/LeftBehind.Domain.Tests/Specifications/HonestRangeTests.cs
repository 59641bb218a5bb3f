namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>Ends, open ends, mistakes that were withdrawn, what nobody knows, and dates of instants.</summary>
public sealed class HonestRangeTests
{
    private static readonly LocalDate First = new(2026, 3, 2);
    private static readonly LocalDate Last = new(2026, 3, 20);

    public static TheoryData<string, string> Zones => new()
    {
        { "Asia/Shanghai", "2026-03-02" },
        { "America/St_Johns", "2006-10-28" },
        { "America/St_Johns", "2006-10-29" },
        { "America/St_Johns", "2006-04-01" },
        { "Pacific/Apia", "2011-12-29" },
        { "Pacific/Apia", "2011-12-30" },
        { "Pacific/Apia", "2011-12-31" },
        { "America/Sao_Paulo", "2017-10-15" },
        { "America/Sao_Paulo", "2018-02-17" },
        { "America/Juneau", "1867-10-18" },
        { "Asia/Manila", "1844-12-31" },
        { "UTC", "2026-12-31" },
    };

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(18, true)]
    [InlineData(19, false)]
    public void BothEndsBelongToARange(int days, bool enrolled) =>
        Assert.Equal(enrolled, Children.EnrolledOn(First.PlusDays(days)).IsSatisfiedBy(Child(child => child.Enrolled(DateRange.Between(First, Last)))));

    [Fact]
    public void AnOpenRangeGoesOn() => Assert.True(Children.EnrolledOn(First.PlusYears(9)).IsSatisfiedBy(Child(child => child.Enrolled(DateRange.From(First)))));

    [Fact]
    public void AWithdrawnRangeNeverCounts()
    {
        var range = DateRange.Between(First, Last).Withdrawn(Instant.FromUtc(2030, 1, 1, 0, 0));
        var child = Child(child => child.Enrolled(range).Boards(range).Needs(Need.Poverty, range).InClass("c", range).Declared(AwayParents.Both, range));
        var specs = new[] { Children.EnrolledOn(First), Children.BoardingOn(First), Children.WithNeedOn(Need.Poverty, First), Children.InClassOn("c", First), Children.DeclaredOn(AwayParents.Both, First) };
        Assert.All(specs, spec => Assert.False(spec.IsSatisfiedBy(child)));
    }

    [Fact]
    public void WhatIsNotKnownMeetsNoConditionAndIsFoundByItself()
    {
        var child = Child(child => child.Enrolled(DateRange.From(First)));
        Assert.False(Children.BoardingOn(First).IsSatisfiedBy(child));
        Assert.All(Enum.GetValues<ChildFact>(), fact => Assert.True(Children.LackingFact(fact).IsSatisfiedBy(child)));
        var known = Child(child => child.Enrolled(DateRange.From(First)).NoOtherBoarding());
        Assert.False(Children.LackingFact(ChildFact.Boarding).IsSatisfiedBy(known));
        Assert.Empty(known.Boarding);
    }

    [Fact]
    public void AChildWithoutAFamilyIsOneOfItsOwn()
    {
        Assert.True(Children.OfFamily("k").IsSatisfiedBy(Child(child => child.Enrolled(DateRange.From(First)))));
        Assert.False(Children.OfFamily("k").IsSatisfiedBy(Child(child => child.Enrolled(DateRange.From(First)).OfFamily("f"))));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void AnInstantBelongsToItsDateInTheZone(string zoneId, string iso)
    {
        var (zone, day) = (DateTimeZoneProviders.Tzdb[zoneId], NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value);
        var spec = Records.InSpan(day, day, zone);
        var noon = day.At(new LocalTime(12, 0)).InUtc().ToInstant();
        var minutes = Enumerable.Range(-48 * 60, 96 * 60).Select(n => noon + Duration.FromMinutes(n)).SelectMany(at => new[] { at - Duration.Epsilon, at });
        var compiled = spec.ToExpression().Compile();
        Assert.All(minutes, at =>
        {
            var (record, isThen) = (CareRecord.At("r", CareAction.HomeVisit, at, "t"), at.InZone(zone).Date == day);
            Assert.Equal((isThen, isThen), (spec.IsSatisfiedBy(record), compiled(record)));
        });
    }

    private static Child Child(Action<ChildBuilder> say)
    {
        var school = new SchoolBuilder("s");
        school.Class("c", 3);
        say(school.Child("k"));
        return school.Build().Children[0];
    }
}
