namespace LeftBehind.Domain;

/// <summary>Plain digits as a number: no sign, no blank, no other script.</summary>
internal static class Digits
{
    /// <summary>The number that so many characters from a place on make, at most nine of them, or -1.</summary>
    public static int Of(string text, int start, int length)
    {
        if (length is < 1 or > 9)
            return -1;
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
                return -1;
            number = (number * 10) + text[i] - '0';
        }
        return number;
    }

    /// <summary>Whether a JSON number has neither a point nor an exponent.</summary>
    public static bool AreWhole(string number)
    {
        foreach (var c in number)
        {
            if (c is '.' or 'e' or 'E')
                return false;
        }
        return true;
    }
}
