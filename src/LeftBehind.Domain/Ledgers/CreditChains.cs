using System;

namespace LeftBehind.Domain;

/// <summary>Which records are credited to each of the accounts at hand, in the order credited: chains in two arrays, so that no account needs a list of its own.</summary>
internal sealed class CreditChains
{
    private int[] _places = new int[64];
    private int[] _next = new int[64];
    private int _last; // links are numbered from 1; 0 is none

    public void Clear() => _last = 0;

    public void Append(ref Account account, int place)
    {
        if (++_last == _places.Length)
            Grow();
        (_places[_last], _next[_last]) = (place, 0);
        if (account.LastCredit == 0)
            account.FirstCredit = _last;
        else
            _next[account.LastCredit] = _last;
        account.LastCredit = _last;
    }

    /// <summary>The place of the record credited last, or -1.</summary>
    public int Last(in Account account) => account.LastCredit == 0 ? -1 : _places[account.LastCredit];

    public void AddTo(CreditList credits, in Account account)
    {
        for (var link = account.FirstCredit; link != 0; link = _next[link])
            credits.Add(_places[link]);
    }

    private void Grow()
    {
        Array.Resize(ref _places, 2 * _places.Length);
        Array.Resize(ref _next, _places.Length);
    }
}
