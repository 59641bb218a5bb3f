using System.Globalization;

namespace LeftBehind.Domain;

/// <summary>Which characters a text may have.</summary>
internal static class Characters
{
    private const int Most = 4000;

    /// <summary>Whether no half of a character stands in the text and it is not too long.</summary>
    public static bool AreWhole(string text, Spot spot, FaultSink faults)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
            {
                faults.Error(spot, "DOC005", "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture), "whole characters");
                return false;
            }
        }
        if (text.Length <= Most || Quote.Count(text) <= Most)
            return true;
        faults.Error(spot, "LIM003", string.Format(CultureInfo.InvariantCulture, "a text of {0} characters", Quote.Count(text)), "at most 4000 characters in a text");
        return false;
    }

    /// <summary>Whether nothing stands in the text that hides or turns it around.</summary>
    public static bool AreShown(string text, Spot spot, FaultSink faults)
    {
        var character = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
                character++;
            if ((!char.IsControl(text[i]) || text[i] is '\t' or '\n') && !Quote.IsBidi(text[i]))
                continue;
            faults.Error(spot, "DOC006", string.Format(CultureInfo.InvariantCulture, "U+{0:X4} at character {1}", (int)text[i], character), "a text without control and bidi characters");
            return false;
        }
        return true;
    }
}
