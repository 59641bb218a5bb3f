namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>The lunisolar festivals of 1950 to 2100 against a table that other programs computed, the others against a naive rule.</summary>
public sealed class FestivalTests
{
    private static readonly string[] Stretches =
        ["1950-01-01/1979-12-31", "1980-01-01/2009-12-31", "2010-01-01/2039-12-31", "2040-01-01/2069-12-31", "2070-01-01/2099-12-31", "2100-01-01/2100-12-31"];

    private static readonly Dictionary<string, Anchor> Lunisolar = new()
    {
        ["chunjie"] = Anchor.SpringFestival,
        ["yuanxiao"] = Anchor.Lantern,
        ["qingming"] = Anchor.Qingming,
        ["duanwu"] = Anchor.DragonBoat,
        ["qixi"] = Anchor.Qixi,
        ["zhongqiu"] = Anchor.MidAutumn,
        ["chongyang"] = Anchor.DoubleNinth,
        ["laba"] = Anchor.Laba,
        ["chuxi"] = Anchor.NewYearsEve,
    };

    private static readonly string[][] Rows = DataFile.Rows("festivals.csv");

    public static TheoryData<string> Festivals => new(Lunisolar.Keys);

    /// <summary>The two days on which good sources differ: what we say, and who says otherwise.</summary>
    public static TheoryData<string, string, string> Disputed => new()
    {
        { "chongyang", "2057-10-07", "hko-table=2057-10-06;date-chinese=2057-10-06;py-lunardate=2057-10-06" },
        { "qixi", "2097-08-13", "jpl-de431=2097-08-14" },
    };

    public static TheoryData<string, string, Func<int, LocalDate>> Rules => new()
    {
        { "new-year", "new-year", year => new(year, 1, 1) },
        { "womens-day", "womens-day", year => new(year, 3, 8) },
        { "labour-day", "labour-day", year => new(year, 5, 1) },
        { "childrens-day", "childrens-day", year => new(year, 6, 1) },
        { "teachers-day", "teachers-day", year => new(year, 9, 10) },
        { "national-day", "national-day", year => new(year, 10, 1) },
        { "mothers-day", "the Sunday of 8 to 14 May", year => SundayFrom(new(year, 5, 8)) },
        { "fathers-day", "the Sunday of 15 to 21 June", year => SundayFrom(new(year, 6, 15)) },
    };

    private static Anchor[] Fixed { get; } =
        [Anchor.NewYear, Anchor.WomensDay, Anchor.LabourDay, Anchor.ChildrensDay, Anchor.TeachersDay, Anchor.NationalDay, Anchor.MothersDay, Anchor.FathersDay];

    [Theory]
    [MemberData(nameof(Festivals))]
    public void AFestivalFallsOnTheDaysOfTheTable(string festival)
    {
        var days = Table(festival);

        Assert.Equal(151, days.Length);
        Assert.Equal(days, Said(Lunisolar[festival]));
    }

    [Fact]
    public void EveryRowIsAskedButThoseOfTheWinterSolsticeWhichIsNoAnchor()
    {
        Assert.Equal(1510, Rows.Length);
        Assert.Equal(151, Rows.Count(row => !Lunisolar.ContainsKey(row[2])));
        Assert.All(Rows.Where(row => !Lunisolar.ContainsKey(row[2])), row => Assert.Equal("dongzhi", row[2]));
        Assert.DoesNotContain("dongzhi", Domain.Festivals.Names);
    }

    [Theory]
    [MemberData(nameof(Disputed))]
    public void OfADisputedDayWeSayWhatMostSay(string festival, string day, string whoDiffers)
    {
        Assert.Equal(whoDiffers, Assert.Single(Rows, row => row[2] == festival && row[4] == day && row[5] == "uncertain")[6]);
        Assert.Contains(day, Said(Lunisolar[festival]));
    }

    [Fact]
    public void NoOtherDayIsDisputed() => Assert.Equal(Disputed.Count, Rows.Count(row => row[5] != "agreed"));

    [Fact]
    public void TheTraditionalFestivalsAreSixOfThem()
    {
        var six = new[] { "chunjie", "yuanxiao", "qingming", "duanwu", "zhongqiu", "chongyang" }.SelectMany(Table).Order(StringComparer.Ordinal);

        Assert.Equal(six, Said(Anchor.TraditionalFestivals));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void AFestivalOfTheCivilYearFallsByItsRule(string festival, string rule, Func<int, LocalDate> day)
    {
        Assert.NotEmpty(rule);
        Assert.Equal(Enumerable.Range(1950, 151).Select(year => Lay.Text(day(year))), Said(Fixed.Single(anchor => anchor.Text == festival)));
    }

    [Theory]
    [MemberData(nameof(Festivals))]
    public void BeyondTheTableALunisolarFestivalIsRefusedNotGuessed(string festival)
    {
        var recurrence = Recurrence.On(Lunisolar[festival]);

        Assert.Contains("1950 to 2100", Assert.Throws<NotSupportedException>(() => Lay.Of(recurrence, Lay.Terms("2100-09-01/2101-06-30"))).Message, StringComparison.Ordinal);
        Assert.Contains("1950 to 2100", Assert.Throws<NotSupportedException>(() => Lay.Of(recurrence, Lay.Terms("1949-09-01/1950-06-30"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BeyondTheTableTheOtherFestivalsAreKnown() =>
        Assert.Equal(["2101-01-01", "2101-05-08"], Lay.Of(Recurrence.On(Anchor.NewYear, Anchor.MothersDay), Lay.Terms("2100-09-01/2101-06-30")));

    private static string[] Table(string festival) => Rows.Where(row => row[2] == festival).Select(row => row[4]).ToArray();

    private static string[] Said(Anchor anchor) =>
        Stretches.SelectMany(stretch => Lay.Of(Recurrence.On(anchor), Lay.Terms(stretch), stretch)).ToArray();

    private static LocalDate SundayFrom(LocalDate day)
    {
        while (day.DayOfWeek != IsoDayOfWeek.Sunday)
            day = day.PlusDays(1);
        return day;
    }
}
