using System;
using System.Globalization;

namespace LeftBehind.Domain;

/// <summary>
/// The lunisolar years 1949 to 2100 as a table of computed facts: for each year, from the low bits up, which of its months have 30 days,
/// the place of the leap month (0: none), the days from 1 January to 正月初一, and the day of April on which 清明 falls, less 4.
/// Of 1949 only the last month is in it.
/// </summary>
internal static class LunarYears
{
    public const int First = 1950;
    public const int Last = 2100;

    private static readonly int[] Table =
    {
        0x0000800, 0x0DE0536, 0x0C80AAD, 0x0B4B5AA, 0x0D805B2, 0x0C20DA5, 0x0AE7D4A, 0x0D40D4A, 0x0BD0A95, 0x0E00A97,
        0x0CC0556, 0x0B6CAB5, 0x0DA0AD5, 0x0C606D2, 0x0B08EA5, 0x0D60EA5, 0x0C0064A, 0x0A86C97, 0x0CE0A9B, 0x0BAF55A,
        0x0DE056A, 0x0C80B69, 0x0B4B752, 0x0DA0B52, 0x0C20B25, 0x0AC964B, 0x0D20A4B, 0x03D14AB, 0x0E002AD, 0x0CA056D,
        0x0B6CB69, 0x05C0DA9, 0x0C60D92, 0x0B09D25, 0x0D60D25, 0x0415A4D, 0x0E40A56, 0x0CE02B6, 0x0B8C5B5, 0x05E06D5,
        0x0C80EA9, 0x0B4BE92, 0x0DA0E92, 0x0440D26, 0x0AC6A56, 0x0D00A57, 0x0BD14D6, 0x062035A, 0x0CA06D5, 0x0B6B6C9,
        0x0DC0749, 0x0460693, 0x0AE952B, 0x0D4052B, 0x0BE0A5B, 0x02A555A, 0x0CE056A, 0x0B8FB55, 0x0E00BA4, 0x04A0B49,
        0x032BA93, 0x0D80A95, 0x0C2052D, 0x02C8AAD, 0x0500AB5, 0x0BD35AA, 0x0E205D2, 0x04C0DA5, 0x036DD4A, 0x0DC0D4A,
        0x0C60C95, 0x030952E, 0x0540556, 0x0BE0AB5, 0x0AA55B2, 0x05006D2, 0x038CEA5, 0x0DE0725, 0x0C8064B, 0x032AC97,
        0x0560CAB, 0x0C2055A, 0x0AC6AD6, 0x0520B69, 0x03D7752, 0x0E20B52, 0x0CC0B25, 0x036DA4B, 0x05A0A4B, 0x0C404AB,
        0x0AEA55B, 0x05405AD, 0x03E0B6A, 0x02A5B52, 0x0D00D92, 0x03AFD25, 0x05E0D25, 0x0480A55, 0x0B2B4AD, 0x05804B6,
        0x04005B5, 0x02C6DAA, 0x0D20EC9, 0x03F1E92, 0x0620E92, 0x04C0D26, 0x0B6CA56, 0x05A0A57, 0x04404D6, 0x02E86D5,
        0x0D40755, 0x0400749, 0x0286E93, 0x04E0693, 0x0B8F52B, 0x05E052B, 0x0460A5B, 0x032B55A, 0x0D8056A, 0x0420B65,
        0x02C974A, 0x0520B4A, 0x0BD1A95, 0x0620A95, 0x04A052D, 0x034CAAD, 0x05A0AB5, 0x04605AA, 0x02E8BA5, 0x0540DA5,
        0x0400D4A, 0x02A7C95, 0x04E0C96, 0x038F94E, 0x05E0556, 0x0480AB5, 0x032B5B2, 0x05806D2, 0x0420EA5, 0x02E8E4A,
        0x050068B, 0x03B0C97, 0x06004AB, 0x04A055B, 0x034CAD6, 0x05A0B6A, 0x0460752, 0x0309725, 0x0540B45, 0x03E0A8B,
        0x028549B, 0x0CE04AB,
    };

    /// <summary>清明 of a year.</summary>
    public static int Qingming(int year) => Day.Number(new NodaTime.LocalDate(year, 4, 4)) + (Entry(year) >> 23);

    /// <summary>正月初一 of a lunisolar year.</summary>
    public static int NewYear(int year) => Day.Number(new NodaTime.LocalDate(year, 1, 1)) + ((Entry(year) >> 17) & 63);

    /// <summary>A day of an ordinary (never a leap) month of a lunisolar year.</summary>
    public static int Of(int year, int month, int day)
    {
        var leap = Leap(year);
        return MonthStart(year, leap > 0 && month > leap ? month : month - 1) + day - 1;
    }

    /// <summary>After which month of a lunisolar year its leap month comes; 0: it has none.</summary>
    public static int Leap(int year) => (Entry(year) >> 13) & 15;

    /// <summary>The first day of a month of a lunisolar year by its place from 0, a leap month counted; one place beyond the last: of the next year.</summary>
    public static int MonthStart(int year, int place)
    {
        var entry = Entry(year);
        var first = NewYear(year);
        for (var i = 0; i < place; i++)
            first += Length(entry, i);
        return first;
    }

    /// <summary>腊月初八 of a lunisolar year, counted back from the next 正月初一, so that 1949 needs no more than its last month.</summary>
    public static int Laba(int year)
    {
        var entry = year == First - 1 ? Table[0] : Entry(year);
        return NewYear(year + 1) - Length(entry, ((entry >> 13) & 15) > 0 ? 12 : 11) + 7;
    }

    private static int Length(int entry, int place) => 29 + ((entry >> place) & 1);

    private static int Entry(int year) => year is >= First and <= Last
        ? Table[year - (First - 1)]
        : throw new NotSupportedException(string.Format(CultureInfo.InvariantCulture, "The lunisolar calendar is known for {0} to {1}; {2} was asked for.", First, Last, year));
}
