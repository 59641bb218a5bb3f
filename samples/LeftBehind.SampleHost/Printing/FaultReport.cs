using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Faults on stderr, one a line, as text or as JSON.</summary>
internal sealed class FaultReport(TextWriter stderr, bool isJson)
{
    /// <summary>The faults of a document, and how many more it has.</summary>
    public void Tell(IReadOnlyList<Fault> faults, int more = 0)
    {
        foreach (var fault in faults)
            Tell(fault);
        if (more > 0)
            TellOfMore(faults[0].File ?? string.Empty, more.ToString(CultureInfo.InvariantCulture));
    }

    public void Tell(Fault fault) => Line(isJson ? AnswerJson.Of(fault) : fault.ToString());

    private void TellOfMore(string file, string count) =>
        Line(isJson ? $"{{\"file\":\"{JsonEncodedText.Encode(file)}\",\"more\":{count}}}" : $"{file}: {count} more");

    private void Line(string text) => stderr.Write(text + "\n");
}
