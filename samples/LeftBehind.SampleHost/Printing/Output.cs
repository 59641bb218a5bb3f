using System.IO;
using System.Text;

namespace LeftBehind.SampleHost;

/// <summary>Where the answer goes: a file, if one was named, else stdout.</summary>
internal sealed class Output(TextWriter stdout, string? file)
{
    public void Write(string answer)
    {
        if (file is null)
            stdout.Write(answer);
        else
            File.WriteAllText(file, answer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
