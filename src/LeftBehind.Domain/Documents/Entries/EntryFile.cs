using System;
using System.Globalization;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>The entries of a file: one object a line, or one array of objects.</summary>
internal static class EntryFile
{
    /// <summary>Hands on each entry that can be read, until <paramref name="take"/> says no; a line that is no JSON is handed on as null.</summary>
    public static void Read(Stream stream, FaultSink faults, Func<Node?, bool> take)
    {
        var lines = new LineReader(stream);
        var first = FirstLine(lines);
        if (first is null)
            return;
        if (JsonText.First(first.Content) == (byte)'[')
            Array(lines, faults, take);
        else if (JsonText.IsLone(first.Content, (byte)'{') && Spread(ref lines, take))
            return;
        else if (Line(lines, first, faults, take))
            Lines(lines, faults, take);
    }

    private static Source? FirstLine(LineReader lines)
    {
        while (lines.Next())
        {
            var source = SourceOf(lines);
            if (lines.Size > LineReader.Longest || !JsonText.IsBlank(source.Content))
                return source;
        }
        return null;
    }

    private static void Lines(LineReader lines, FaultSink faults, Func<Node?, bool> take)
    {
        while (FirstLine(lines) is { } source)
        {
            if (!Line(lines, source, faults, take))
                return;
        }
    }

    private static Source SourceOf(LineReader lines)
    {
        var bytes = lines.Bytes;
        return new Source(bytes, bytes.Length, lines.Number, lines.Start) { IsAtStart = lines.Number == 1 };
    }

    private static bool Line(LineReader lines, Source source, FaultSink faults, Func<Node?, bool> take)
    {
        if (lines.Size <= LineReader.Longest)
            return take(NodeParser.Parse(source, faults));
        TooLong(new Spot(source, 0, null), lines.Size, faults);
        return take(null);
    }

    /// <summary>Whether the file is a policy, calendar or roster over many lines, which is handed on as it is; else it is read line by line.</summary>
    private static bool Spread(ref LineReader lines, Func<Node?, bool> take)
    {
        var (number, start) = (lines.Number, lines.Start);
        if (lines.Rest() is not { } bytes)
            return false;
        var root = NodeParser.Parse(new Source(bytes, bytes.Length), new FaultSink(string.Empty));
        if (root is not null && DocumentKinds.NameOf(root) is not null)
            return !take(root);
        lines = new LineReader(new MemoryStream(bytes), number - 1, start);
        lines.Next();
        return false;
    }

    private static void Array(LineReader lines, FaultSink faults, Func<Node?, bool> take)
    {
        var (line, start) = (lines.Number, lines.Start);
        if (lines.Rest() is not { } bytes)
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
            if (!take(item.Length > LineReader.Longest ? null : item))
                return;
        }
    }

    private static void TooLong(Spot spot, long size, FaultSink faults) =>
        faults.Error(spot, "LIM002", string.Format(CultureInfo.InvariantCulture, "an entry of {0} bytes", size), string.Format(CultureInfo.InvariantCulture, "at most {0} bytes an entry", LineReader.Longest));
}
