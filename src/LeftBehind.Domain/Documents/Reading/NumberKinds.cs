using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Numbers in a range, exactly as written.</summary>
internal static class NumberKinds
{
    private const int MostDigits = 12;

    public static Kind<int> Whole(int min, int max)
    {
        var range = string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", min, max);
        return new(range, (node, faults) =>
        {
            if (node.Kind != NodeKind.Number || !Digits.AreWhole(node.Text))
                return Kinds.Refuse<int>(node, faults, range);
            return Ranged(node, faults, min, max, range).As(value => (int)value);
        });
    }

    public static Kind<decimal> Fraction(int min, int max)
    {
        var range = string.Format(CultureInfo.InvariantCulture, "a number from {0} to {1}", min, max);
        return new(range, (node, faults) => node.Kind == NodeKind.Number ? Ranged(node, faults, min, max, range) : Kinds.Refuse<decimal>(node, faults, range));
    }

    private static Told<decimal> Ranged(Node node, FaultSink faults, int min, int max, string range)
    {
        var digits = node.Text.Count(c => c is >= '0' and <= '9');
        if (digits > MostDigits)
        {
            faults.Error(node.Spot, "LIM003", string.Format(CultureInfo.InvariantCulture, "a number of {0} digits", digits), "at most 12 digits in a number");
            return Told<decimal>.Refused(node);
        }
        if (decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return Told<decimal>.Given(node, value);
        faults.Error(node.Spot, "DOC012", Quote.Escaped(node.Text), range);
        return Told<decimal>.Refused(node);
    }
}
