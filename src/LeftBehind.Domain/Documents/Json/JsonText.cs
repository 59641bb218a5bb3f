using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>What is JSON and what is not.</summary>
internal static class JsonText
{
    /// <summary>Whether the bytes are UTF-8; if not, the first bad one is told.</summary>
    public static bool IsUtf8(Source source, FaultSink faults)
    {
        var misfit = Utf8.Misfit(source.Bytes);
        var nul = source.Bytes.Slice(0, Math.Min(4, source.Length)).IndexOf((byte)0);
        if (nul >= 0 && (misfit < 0 || nul < misfit))
            misfit = nul;
        if (misfit < 0)
            return true;
        faults.Error(new Spot(source, misfit, null), "DOC004", string.Format(CultureInfo.InvariantCulture, "byte 0x{0:X2}", source.Bytes[misfit]), "UTF-8; save the file as UTF-8");
        return false;
    }

    public static bool IsBlank(ReadOnlySpan<byte> bytes) => First(bytes) == 0 && bytes.IndexOf((byte)0) < 0;

    /// <summary>The first byte that is not white, or 0.</summary>
    public static byte First(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (!IsWhite(value))
                return value;
        }
        return 0;
    }

    /// <summary>Whether a byte stands there and nothing else but white.</summary>
    public static bool IsLone(ReadOnlySpan<byte> bytes, byte value)
    {
        var at = bytes.IndexOf(value);
        return at >= 0 && IsBlank(bytes.Slice(0, at)) && IsBlank(bytes.Slice(at + 1));
    }

    /// <summary>Tells the first character that does not fit.</summary>
    public static void Refuse(Source source, FaultSink faults, int start, JsonException exception, bool inObject)
    {
        var at = Offset(source, start, exception);
        var end = source.Length;
        while (end > start && IsWhite(source.Bytes[end - 1]))
            end--;
        if (at >= end)
            faults.Error(new Spot(source, Back(source, end - 1), null), "DOC002", "the end", "the rest of the document");
        else if (source.IsMarkAt(at))
            faults.Error(new Spot(source, at, null), "DOC003", "a byte order mark", "one at the start");
        else
            faults.Error(new Spot(source, at, null), "DOC002", Character(source, at), Expected(source, start, at, inObject));
    }

    /// <summary>The text behind the escapes; half a character stays half a character.</summary>
    public static string Unescaped(ReadOnlySpan<byte> value)
    {
        var raw = Utf8.Text(value);
        if (raw.IndexOf('\\') < 0)
            return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
                text.Append(raw[i]);
            else if (raw[++i] == 'u')
                text.Append((char)((Hex(raw[++i]) << 12) | (Hex(raw[++i]) << 8) | (Hex(raw[++i]) << 4) | Hex(raw[++i])));
            else
                text.Append(raw[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var same => same });
        }
        return text.ToString();
    }

    private static int Hex(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static bool IsWhite(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static int Offset(Source source, int start, JsonException exception)
    {
        var at = start;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var next = source.Bytes.Slice(at).IndexOf((byte)'\n');
            if (next < 0)
                break;
            at += next + 1;
        }
        return (int)Math.Min(source.Length, at + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>The first byte of the character that a byte belongs to.</summary>
    private static int Back(Source source, int at)
    {
        while (at > 0 && (source.Bytes[at] & 0xC0) == 0x80)
            at--;
        return Math.Max(at, 0);
    }

    private static string Character(Source source, int at)
    {
        var length = 1;
        while (at + length < source.Length && (source.Bytes[at + length] & 0xC0) == 0x80)
            length++;
        return Quote.Of(Utf8.Text(source.Bytes.Slice(at, length)));
    }

    private static string Expected(Source source, int start, int at, bool inObject)
    {
        var before = at - 1;
        while (before >= start && IsWhite(source.Bytes[before]))
            before--;
        return (before < start ? ' ' : (char)source.Bytes[before]) switch
        {
            ' ' => "one value",
            ':' => "a value",
            '{' => "a name in double quotes, or \"}\"",
            '[' => "a value, or \"]\"",
            ',' => inObject ? "a name in double quotes" : "a value",
            _ => "what JSON has there: a comma, a colon, a bracket or the end",
        };
    }
}
