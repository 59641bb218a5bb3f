using System.Numerics;

namespace LeftBehind.Domain;

/// <summary>A sum of products of decimals, as a whole number of units of 10 to the power of minus 56: exact, whatever digits were written.</summary>
internal readonly record struct ExactSum(BigInteger Units)
{
    private const int Places = 28;
    private static readonly BigInteger Whole = BigInteger.Pow(10, Places);

    public static ExactSum Zero => default;

    public ExactSum Plus(decimal a, decimal b) => new(Units + (UnitsOf(a) * UnitsOf(b)));

    private static BigInteger UnitsOf(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        var units = digits * Whole / BigInteger.Pow(10, (bits[3] >> 16) & 0xFF);
        return bits[3] < 0 ? -units : units;
    }
}
