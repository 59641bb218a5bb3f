using System.Collections.Generic;
using System.IO;
using System.Text;

namespace LeftBehind.SampleHost;

/// <summary>Where the answer goes: a file, if one was named, else stdout.</summary>
internal sealed class Output(TextWriter stdout, string? file)
{
    public void Write(IEnumerable<string> answers)
    {
        if (file is not null)
        {
            File.WriteAllText(file, string.Concat(answers), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }
        foreach (var answer in answers)
        {
            stdout.Write(answer);
            stdout.Flush();
        }
    }
}
