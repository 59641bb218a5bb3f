using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Twin;

// exact numbers, and the figures made of them
internal readonly partial record struct Fraction
{
    public static readonly Fraction Zero = new(0, 1);
    public static Fraction Of(JsonElement? number, string otherwise) => Parse(number?.GetRawText() ?? otherwise);
    public static Fraction operator +(Fraction a, Fraction b) => new((a.Num * b.Den) + (b.Num * a.Den), a.Den * b.Den);
    public static Fraction operator *(Fraction a, Fraction b) => new(a.Num * b.Num, a.Den * b.Den);
    // 100 × this / whole in tenths, half up; null where there is no whole
    public BigInteger? Tenths(Fraction whole) => whole.Num.IsZero ? null : ((2000 * Num * whole.Den) + (Den * whole.Num)) / (2 * Den * whole.Num);
    public static JsonNode? Figure(BigInteger? tenths) => tenths is { } t ? JsonNode.Parse(string.Create(CultureInfo.InvariantCulture, $"{t / 10}.{t % 10}")) : null;
}

internal sealed partial class Version
{
    public JsonElement Document => e;
    public JsonElement Of(Duty duty) => e.GetProperty("duties")[duty.Position];
}
