using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.Renderer;

namespace LeftBehind.Snapshots;

/// <summary>A comparison that runs when it is awaited.</summary>
public sealed class SettingsTask(string target, string extension, string sourceFile, string method)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private string _parameters = string.Empty;

    public SettingsTask UseTextForParameters(string text)
    {
        _parameters = "_" + text;
        return this;
    }

    public TaskAwaiter GetAwaiter() => Compare().GetAwaiter();

    private async Task Compare()
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, Path.GetFileNameWithoutExtension(sourceFile) + "." + method + _parameters);
        var (verified, received) = (stem + ".verified." + extension, stem + ".received." + extension);
        var text = Normalized(target.Length == 0 ? "emptyString" : target);
        var expected = File.Exists(verified) ? Normalized(await File.ReadAllTextAsync(verified)) : null;
        if (expected is not null && text.TrimEnd('\n') == expected.TrimEnd('\n'))
        {
            File.Delete(received);
            return;
        }
        var accept = Environment.GetEnvironmentVariable("LEFTBEHIND_ACCEPT") == "1";
        await File.WriteAllTextAsync(accept ? verified : received, text, WithMark);
        if (!accept)
            throw new Xunit.Sdk.XunitException($"{Path.GetFileName(verified)} {(expected is null ? "is not there" : "differs")}.\n" + UnidiffRenderer.GenerateUnidiff(expected ?? string.Empty, text, "verified", "received"));
    }

    private static string Normalized(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n");
}
