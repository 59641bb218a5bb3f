using System;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>A ledger as it was signed, with a hash over all that it says. Immutable.</summary>
public sealed class SealedPeriod
{
    private SealedPeriod(string content, SealedDocument read)
    {
        (Content, SealedText, Read) = (content, CanonicalJson.Of(content), read);
        Seal = SealChain.Hash(SealedText);
    }

    /// <summary>The school.</summary>
    public string SchoolId => Read.School;

    /// <summary>The policy.</summary>
    public string PolicyId => Read.Policy;

    /// <summary>The days in which the windows begin.</summary>
    public DateInterval Range => Read.Range;

    /// <summary>The day of the question, and what was known.</summary>
    public AsOf AsOf => Read.AsOf;

    /// <summary>How many obligations there are.</summary>
    public int Obligations => Read.Obligations.Count;

    /// <summary>The text that the seal is over, in its canonical form.</summary>
    public string SealedText { get; }

    /// <summary><c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Seal { get; }

    internal SealedDocument Read { get; }

    private string Content { get; }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="ArgumentException">It is no sealed period, or was edited after it was sealed.</exception>
    public static SealedPeriod Parse(string json)
    {
        Argument.NotNull(json, nameof(json));
        var (content, seal) = SealedDocument.Parted(json, nameof(json));
        var period = new SealedPeriod(content, SealedDocument.Of(content, nameof(json)));
        return period.Seal == seal
            ? period
            : throw new ArgumentException($"The seal is {seal}, that of the text {period.Seal}: it was edited after it was sealed; allowed is the report as it was signed.", nameof(json));
    }

    /// <summary>The report and its seal as a JSON document. Ids, dates and codes only, never a name.</summary>
    public string ToJson() => SealedDocument.WithSeal(Content, Seal);

    /// <summary>The school, the range, the day and the seal.</summary>
    public override string ToString() => $"{SchoolId} {PolicyId} {DateRange.Between(Range)} as of {AsOf} {Seal}";

    internal static SealedPeriod Of(string content) => new(content, SealedDocument.Of(content, nameof(content)));
}
