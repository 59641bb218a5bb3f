using System;

namespace LeftBehind.Domain;

/// <summary>Room in which records of several actions are put together, used again and again.</summary>
internal sealed class DeedRoom
{
    private Deed[] _room = new Deed[64];
    private Deed[] _spare = new Deed[64];

    /// <summary>Both, in the order of the log; valid until the next but one call.</summary>
    public ReadOnlySpan<Deed> Merge(ReadOnlySpan<Deed> a, ReadOnlySpan<Deed> b)
    {
        (_room, _spare) = (_spare, _room);
        if (_room.Length < a.Length + b.Length)
            _room = new Deed[2 * (a.Length + b.Length)];
        int i = 0, j = 0, n = 0;
        while (i < a.Length && j < b.Length)
            _room[n++] = a[i].Place <= b[j].Place ? a[i++] : b[j++];
        a.Slice(i).CopyTo(_room.AsSpan(n));
        b.Slice(j).CopyTo(_room.AsSpan(n + a.Length - i));
        return _room.AsSpan(0, a.Length + b.Length);
    }
}
