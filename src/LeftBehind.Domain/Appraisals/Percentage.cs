using System.Numerics;

namespace LeftBehind.Domain;

/// <summary>A part of a whole in percent.</summary>
internal static class Percentage
{
    /// <summary>With one decimal, half up; null where the whole is nothing. Neither is negative.</summary>
    public static decimal? OneDecimal(ExactSum part, ExactSum whole) => OneDecimal(part.Units, whole.Units);

    /// <summary>With one decimal, half up; null where the whole is nothing. Neither is negative.</summary>
    public static decimal? OneDecimal(BigInteger part, BigInteger whole)
    {
        if (whole.IsZero)
            return null;
        var tenths = (long)BigInteger.Divide((part * 2000) + whole, whole * 2);
        return new decimal((int)tenths, (int)(tenths >> 32), 0, false, 1);
    }
}
