namespace LeftBehind.Domain.Tests.Host;

/// <summary>The columns that a text takes: wide and full-width characters count two.</summary>
internal static class TextWidth
{
    public static int Of(string line) => line.Sum(c => IsWide(c) ? 2 : 1);

    private static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\ua4cf')
        or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6');
}
