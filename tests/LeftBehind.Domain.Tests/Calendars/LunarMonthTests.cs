namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>The 1,867 lunar months of 1950 to 2100 against a table that other programs computed.</summary>
public sealed class LunarMonthTests
{
    private static readonly Month[] Months = DataFile.Rows("lunar-months.csv")
        .Select(row => new Month(DataFile.Number(row[0]), DataFile.Number(row[1]), row[2] == "1", Day.Number(DataFile.Date(row[3])), DataFile.Number(row[4]))).ToArray();

    public static TheoryData<int> Years => new(Enumerable.Range(1950, 151));

    [Theory]
    [MemberData(nameof(Years))]
    public void EveryMonthOfAYearBeginsAndEndsAsInTheTable(int year)
    {
        var months = Months.Where(month => month.Year == year).ToArray();

        Assert.Equal(months.Select(month => month.First), Enumerable.Range(0, months.Length).Select(place => LunarYears.MonthStart(year, place)));
        Assert.Equal(months.Select(month => month.First + month.Length), Enumerable.Range(1, months.Length).Select(place => LunarYears.MonthStart(year, place)));
        Assert.Equal(months.SingleOrDefault(month => month.IsLeap)?.Number ?? 0, LunarYears.Leap(year));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void AnOrdinaryMonthIsFoundPastALeapMonth(int year) =>
        Assert.All(Months.Where(month => month.Year == year && !month.IsLeap), month =>
        {
            Assert.Equal(month.First, LunarYears.Of(year, month.Number, 1));
            Assert.Equal(month.First + month.Length - 1, LunarYears.Of(year, month.Number, month.Length));
        });

    [Fact]
    public void TheMonthsAre1867WithTheLastOf1949WhichIsFoundFromItsEnd()
    {
        var last = Assert.Single(Months, month => month.Year == 1949);

        Assert.Equal(1867, Months.Length);
        Assert.Equal(55, Months.Count(month => month.IsLeap));
        Assert.Equal(last.First, LunarYears.Laba(1949) - 7);
        Assert.Equal(last.First + last.Length, LunarYears.NewYear(1950));
    }

    [Fact]
    public void AYearOutsideTheTableIsRefused()
    {
        Assert.Contains("1949", Assert.Throws<NotSupportedException>(() => LunarYears.Of(1949, 8, 15)).Message, StringComparison.Ordinal);
        Assert.Contains("2101", Assert.Throws<NotSupportedException>(() => LunarYears.Of(2101, 1, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("1948", Assert.Throws<NotSupportedException>(() => LunarYears.Laba(1948)).Message, StringComparison.Ordinal);
    }

    private sealed record Month(int Year, int Number, bool IsLeap, int First, int Length);
}
