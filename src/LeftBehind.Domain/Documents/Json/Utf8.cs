using System;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>What is UTF-8 and what is not.</summary>
internal static class Utf8
{
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as bytes; half a character becomes bytes that are refused as no UTF-8.</summary>
    public static byte[] Bytes(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return BytesWithHalves(text);
        }
    }

    public static string Text(ReadOnlySpan<byte> bytes)
    {
#if NETSTANDARD2_0
        return Encoding.GetString(bytes.ToArray());
#else
        return Encoding.GetString(bytes);
#endif
    }

    /// <summary>The first byte that is no UTF-8, overlong and surrogate sequences included, or -1.</summary>
    public static int Misfit(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = bytes[i] < 0x80 ? 1 : Length(bytes.Slice(i));
            if (length == 0)
                return i;
            i += length;
        }
        return -1;
    }

    private static int Length(ReadOnlySpan<byte> bytes)
    {
        var (length, least) = bytes[0] switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80),
            >= 0xE0 and <= 0xEF => (3, 0x800),
            >= 0xF0 and <= 0xF4 => (4, 0x10000),
            _ => (0, 0),
        };
        if (length == 0 || bytes.Length < length)
            return 0;
        var code = bytes[0] & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            if ((bytes[i] & 0xC0) != 0x80)
                return 0;
            code = (code << 6) | (bytes[i] & 0x3F);
        }
        return code < least || code > 0x10FFFF || code is >= 0xD800 and <= 0xDFFF ? 0 : length;
    }

    private static byte[] BytesWithHalves(string text)
    {
        var bytes = new System.Collections.Generic.List<byte>(text.Length * 3);
        for (var i = 0; i < text.Length; i++)
        {
            var whole = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!whole && char.IsSurrogate(text[i]))
                bytes.AddRange(new[] { (byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F)) });
            else
                bytes.AddRange(Encoding.GetBytes(whole ? text.Substring(i++, 2) : text.Substring(i, 1)));
        }
        return bytes.ToArray();
    }
}
