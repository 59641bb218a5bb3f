using System.IO;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace LeftBehind.Domain.Tests.Conventions;

/// <summary>The sources of the project, found from this file.</summary>
internal static partial class SourceTree
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Library { get; } = Path.Combine(Root, "src", "LeftBehind.Domain");

    /// <summary>The files of the library, without what a build makes.</summary>
    public static IEnumerable<string> LibraryFiles => Files(Library);

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>The folder, right below the library, in which each type is declared.</summary>
    public static Dictionary<string, string> FolderOfType()
    {
        var folders = new Dictionary<string, string>();
        foreach (var file in LibraryFiles)
        {
            foreach (Match match in Declaration().Matches(File.ReadAllText(file)))
                folders[match.Groups["name"].Value] = Path.GetRelativePath(Library, file).Split(Path.DirectorySeparatorChar)[0];
        }
        return folders;
    }

    [GeneratedRegex(@"^(?:public|internal) (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:record struct|record|class|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Declaration();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
