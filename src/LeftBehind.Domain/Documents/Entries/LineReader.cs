using System;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>The lines of a stream one after the other; of one that is too long only its size is kept.</summary>
internal sealed class LineReader(Stream stream, int linesBefore = 0, long bytesBefore = 0)
{
    public const int Longest = 64 * 1024;

    private static readonly byte[] Feed = { (byte)'\n' };

    private readonly byte[] _buffer = new byte[Longest];
    private byte[] _line = new byte[1024];
    private int _length;
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

    /// <summary>All that is left, the line last read included, or null if that is more than a number of bytes.</summary>
    public byte[]? Rest(int most)
    {
        if (Size > Longest)
            return null;
        Append(Feed, 0, 1);
        do
        {
            Append(_buffer, _at, _end - _at);
            _at = _end;
        }
        while (_length <= most && Fill());
        return _length <= most ? Bytes : null;
    }

    private bool TakeLine()
    {
        var feed = Array.IndexOf(_buffer, (byte)'\n', _at, _end - _at);
        var length = (feed < 0 ? _end : feed) - _at;
        Size += length;
        if (Size <= Longest)
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
