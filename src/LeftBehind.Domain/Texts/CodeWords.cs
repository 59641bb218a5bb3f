using System;
using System.Collections.Generic;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>The words of documents for the values of closed lists: the name in lower case with hyphens.</summary>
internal static class CodeWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => Kebab(value.ToString());

    /// <summary>Each of several flags, in the order of their bits.</summary>
    public static IEnumerable<T> Each<T>(T flags)
        where T : struct, Enum
    {
        for (var bit = 1; bit > 0; bit <<= 1)
        {
            var flag = (T)Enum.ToObject(typeof(T), bit);
            if (flags.HasFlag(flag) && Enum.IsDefined(typeof(T), flag))
                yield return flag;
        }
    }

    /// <summary><c>FulfilledLate</c> is <c>fulfilled-late</c>.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (c is >= 'A' and <= 'Z' && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
