using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Who may help whom by a pairing rule on consecutive days on which nothing about that changes.</summary>
internal sealed class PairingDay(DaySpan days, PairingDay.Child[] children, PairingDay.Helper[] helpers, bool[][]? areOfOneClass)
{
    public DaySpan Days { get; } = days;

    /// <summary>How many children must have helpers.</summary>
    public int ChildrenInNeed => children.Count(child => child.IsCertain);

    public int Children => children.Length;

    public int Helpers => helpers.Length;

    /// <summary>How many places are missing at best, and the children and helpers that show it.</summary>
    /// <param name="lack">Whether children lack helpers, or helpers children.</param>
    /// <param name="limits">What is asked.</param>
    /// <param name="more">So many helpers more who may help every child.</param>
    public Shortage Missing(PairingLack lack, PairingLimits limits, int more = 0) => lack == PairingLack.Helpers
        ? OfHelpers(limits, more)
        : OfChildren(limits);

    private Shortage OfHelpers(PairingLimits limits, int more)
    {
        var wanting = Places(children.Length, i => children[i].IsCertain && limits.LeastHelpers > 0);
        var giving = Places(helpers.Length, i => helpers[i].IsNamed || !limits.NamesHelpers);
        return Shortage.Of(wanting.Length, limits.LeastHelpers, giving.Length + more, limits.MostChildren, (one, other) => other >= giving.Length || May(limits, wanting[one], giving[other]));
    }

    private Shortage OfChildren(PairingLimits limits)
    {
        var wanting = Places(helpers.Length, i => helpers[i].Must && limits.NamesHelpers && limits.LeastChildren > 0);
        var giving = Places(children.Length, _ => true);
        return Shortage.Of(wanting.Length, limits.LeastChildren, giving.Length, limits.MostHelpers, (one, other) => May(limits, giving[other], wanting[one]));
    }

    private bool May(PairingLimits limits, int child, int helper) =>
        children[child].Id != helpers[helper].Id && (!limits.IsOwnClassOnly || areOfOneClass![child][helper]);

    private static int[] Places(int count, Func<int, bool> holds) => Enumerable.Range(0, count).Where(holds).ToArray();

    /// <summary>A child that may be left behind; it must have helpers where that is certain.</summary>
    internal sealed record Child(string Id, bool IsCertain);

    /// <summary>Somebody who may help, whether the rule names them, and whether they must.</summary>
    internal sealed record Helper(string Id, bool IsNamed, bool Must);
}
