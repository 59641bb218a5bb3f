using System.Runtime.CompilerServices;

namespace LeftBehind.Snapshots;

/// <summary>
/// Compares a text with the file <c>Class.Method[_parameters].verified.txt</c> beside the test, as Verify does.
/// A text that differs, or has no such file, fails the test and is written to <c>….received.txt</c>; accept it by renaming, or run once with LEFTBEHIND_ACCEPT=1.
/// </summary>
public static class Verifier
{
    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, extension, sourceFile, method);
}
