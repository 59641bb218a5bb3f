using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The bytes of a document, or of one line of a file, and where lines begin in them.</summary>
internal sealed class Source(byte[] bytes, int length, int firstLine = 1, long @base = 0)
{
    private int[]? _lineStarts;

    public ReadOnlySpan<byte> Bytes => new(bytes, 0, length);

    public int Length => length;

    /// <summary>How many bytes stand before these in the file.</summary>
    public long Base { get; } = @base;

    /// <summary>Whether the bytes begin where the file begins: only there a byte order mark may stand.</summary>
    public bool IsAtStart { get; init; } = true;

    /// <summary>Whether a byte order mark stands at the start.</summary>
    public bool HasMark => IsAtStart && IsMarkAt(0);

    /// <summary>The bytes behind the byte order mark.</summary>
    public ReadOnlySpan<byte> Content => HasMark ? Bytes.Slice(3) : Bytes;

    public bool IsMarkAt(int offset) => offset + 2 < length && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF;

    public int Line(int offset) => firstLine + Row(offset);

    /// <summary>From 1, in characters; a byte order mark at the start counts for nothing.</summary>
    public int Column(int offset)
    {
        var column = 1;
        var start = LineStarts[Row(offset)];
        for (var i = start == 0 && HasMark && offset > 0 ? 3 : start; i < offset && i < length; i++)
        {
            if ((bytes[i] & 0xC0) != 0x80)
                column++;
        }
        return column;
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts();

    private int Row(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] == (byte)'\n')
                starts.Add(i + 1);
        }
        return starts.ToArray();
    }
}
