using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;

namespace LeftBehind.Domain;

/// <summary>The seals of a line of versions: each is over the seal before it and the content of its own version.</summary>
internal static class SealChain
{
    public const string Form = "\"sha256:\" and 64 hexadecimal digits in lower case";
    private const string Prefix = "sha256:";

    public static bool IsSeal(string text) =>
        text.Length == Prefix.Length + 64 && text.StartsWith(Prefix, StringComparison.Ordinal) && text.Skip(Prefix.Length).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    public static string ContentHash(PolicyVersion version) => Hash(SealText.Of(version));

    public static string Next(string? before, PolicyVersion version) => Hash(before + "\n" + ContentHash(version));

    /// <summary>What is wrong with the seals, each with the place of its version.</summary>
    public static IEnumerable<(int At, string Found, string Allowed)> Misfits(IReadOnlyList<PolicyVersion> versions)
    {
        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i].Seal is not { } seal)
                continue;
            if (i > 0 && versions[i - 1].Seal is null)
                yield return (i, $"a seal, though version {versions[i - 1].Id} before it has none", "seals from the first version on without a gap");
            else if (seal != Next(i == 0 ? null : versions[i - 1].Seal, versions[i]))
                yield return (i, $"a seal that does not fit: version {versions[i].Id} was edited after it was sealed, or the seal before it was", "the version as it was sealed; what is wrong with it is put right by a new version with \"corrects\"");
        }
    }

    /// <summary>The SHA-256 of a text in UTF-8, as seals write it.</summary>
    public static string Hash(string text)
    {
#if NETSTANDARD2_0
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Utf8.Bytes(text));
#else
        var hash = SHA256.HashData(Utf8.Bytes(text));
#endif
        return Prefix + string.Concat(hash.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
