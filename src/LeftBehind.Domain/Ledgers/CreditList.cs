using System;
using System.Buffers;

namespace LeftBehind.Domain;

/// <summary>The credited records of all rows, by place in the log. Its room is lent and given back.</summary>
internal sealed class CreditList : IDisposable
{
    private int[] _places = ArrayPool<int>.Shared.Rent(4096);

    public int Count { get; private set; }

    public void Add(int place)
    {
        if (Count == _places.Length)
            Grow();
        _places[Count++] = place;
    }

    public int[] ToArray() => _places.AsSpan(0, Count).ToArray();

    public void Dispose() => ArrayPool<int>.Shared.Return(_places);

    private void Grow()
    {
        var more = ArrayPool<int>.Shared.Rent(2 * _places.Length);
        Array.Copy(_places, more, Count);
        ArrayPool<int>.Shared.Return(_places);
        _places = more;
    }
}
