using System;
using System.Globalization;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>The entries of a file: one object a line, or one array of objects.</summary>
internal static class EntryFile
{
    private const int LongestArray = 256 * 1024 * 1024;

    /// <summary>Hands on each entry that can be read, until <paramref name="take"/> says no.</summary>
    public static void Read(Stream stream, FaultSink faults, Func<Node, bool> take)
    {
        var lines = new LineReader(stream);
        var isFirst = true;
        while (lines.Next())
        {
            var bytes = lines.Bytes;
            var source = new Source(bytes, bytes.Length, lines.Number, lines.Start) { IsAtStart = lines.Number == 1 };
            if (lines.Size <= LineReader.Longest && JsonText.IsBlank(source.Content))
                continue;
            if (isFirst && JsonText.First(source.Content) == (byte)'[')
            {
                Array(lines, faults, take);
                return;
            }
            isFirst = false;
            if (!Line(lines, source, faults, take))
                return;
        }
    }

    private static bool Line(LineReader lines, Source source, FaultSink faults, Func<Node, bool> take)
    {
        if (lines.Size > LineReader.Longest)
        {
            TooLong(new Spot(source, 0, null), lines.Size, faults);
            return true;
        }
        return NodeParser.Parse(source, faults) is not { } node || take(node);
    }

    private static void Array(LineReader lines, FaultSink faults, Func<Node, bool> take)
    {
        var (line, start) = (lines.Number, lines.Start);
        if (lines.Rest(LongestArray) is not { } bytes)
        {
            faults.Error(new Spot(new Source(System.Array.Empty<byte>(), 0), 0, null), "LIM002", "an array of entries that is too long", "one entry a line");
            return;
        }
        if (NodeParser.Parse(new Source(bytes, bytes.Length, line, start) { IsAtStart = line == 1 }, faults) is not { } list)
            return;
        foreach (var item in list.Items)
        {
            if (item.Length > LineReader.Longest)
                TooLong(item.Spot, item.Length, faults);
            else if (!take(item))
                return;
        }
    }

    private static void TooLong(Spot spot, long size, FaultSink faults) =>
        faults.Error(spot, "LIM002", string.Format(CultureInfo.InvariantCulture, "an entry of {0} bytes", size), string.Format(CultureInfo.InvariantCulture, "at most {0} bytes an entry", LineReader.Longest));
}
