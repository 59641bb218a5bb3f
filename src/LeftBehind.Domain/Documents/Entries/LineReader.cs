using System;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>The lines of a stream one after the other; of one that is too long only its size is kept.</summary>
internal sealed class LineReader(Stream stream, int linesBefore = 0, long bytesBefore = 0)
{
    public const int Longest = 64 * 1024;

    /// <summary>An array of entries is read as a whole, up to so many bytes.</summary>
    public const int LongestArray = 256 * 1024 * 1024;

    private static readonly byte[] Feed = { (byte)'\n' };

    private readonly byte[] _buffer = new byte[Longest];
    private byte[] _line = new byte[1024];
    private int _length;
    private bool _mayOpen = true;
    private int _at;
    private int _end;
    private long _read = bytesBefore;

    /// <summary>The number of the line last read, from 1.</summary>
    public int Number { get; private set; } = linesBefore;

    /// <summary>Where it begins in the stream.</summary>
    public long Start { get; private set; }

    /// <summary>How many bytes it has, its end not counted.</summary>
    public long Size { get; private set; }

    public byte[] Bytes => _line.AsSpan(0, _length).ToArray();

    /// <summary>Reads the next line, if there is one.</summary>
    public bool Next()
    {
        _mayOpen &= JsonText.IsBlank(Content);
        _length = 0;
        (Start, Size) = (_read + _at, 0);
        if (_at == _end && !Fill())
            return false;
        Number++;
        while (!TakeLine() && Fill())
        {
            // A line may be longer than the buffer.
        }
        return true;
    }

    /// <summary>All that is left, the line last read included, or null if that is longer than the longest array.</summary>
    public byte[]? Rest()
    {
        if (Size > _length)
            return null;
        Append(Feed, 0, 1);
        do
        {
            Append(_buffer, _at, _end - _at);
            _at = _end;
        }
        while (_length <= LongestArray && Fill());
        return _length <= LongestArray ? Bytes : null;
    }

    /// <summary>The kept part of the line behind a byte order mark.</summary>
    private ReadOnlySpan<byte> Content => Number == 1 ? new Source(_line, _length).Content : _line.AsSpan(0, _length);

    /// <summary>The first line that is not blank may be a whole array: of that nothing is dropped.</summary>
    private bool IsLongArray => _mayOpen && _length <= LongestArray && JsonText.First(Content) == (byte)'[';

    private bool TakeLine()
    {
        var feed = Array.IndexOf(_buffer, (byte)'\n', _at, _end - _at);
        var length = (feed < 0 ? _end : feed) - _at;
        Size += length;
        if (Size <= Longest || IsLongArray)
            Append(_buffer, _at, length);
        _at += feed < 0 ? length : length + 1;
        return feed >= 0;
    }

    private void Append(byte[] bytes, int start, int count)
    {
        if (_length + count > _line.Length)
            Array.Resize(ref _line, Math.Max(_line.Length * 2, _length + count));
        Array.Copy(bytes, start, _line, _length, count);
        _length += count;
    }

    private bool Fill()
    {
        _read += _end;
        (_at, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }
}
