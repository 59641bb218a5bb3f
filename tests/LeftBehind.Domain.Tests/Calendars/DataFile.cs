using System.Globalization;
using System.IO;
using System.Text.Json;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Calendars;

/// <summary>The files of tests/data.</summary>
internal static class DataFile
{
    public static string[][] Rows(string name) => File.ReadAllLines(PathOf(name)).Skip(1).Select(line => line.Split(',')).ToArray();

    public static JsonElement[] Items(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(name)));
        return document.RootElement.EnumerateArray().Select(item => item.Clone()).ToArray();
    }

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);
}
