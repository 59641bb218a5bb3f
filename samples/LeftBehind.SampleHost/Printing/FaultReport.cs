using System.Collections.Generic;
using System.Globalization;
using System.IO;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Faults on stderr, one a line, as text or as JSON.</summary>
internal sealed class FaultReport(TextWriter stderr, bool isJson)
{
    public void Tell(IEnumerable<Fault> faults)
    {
        foreach (var fault in faults)
            Tell(fault);
    }

    public void Tell(Fault fault) => Line(isJson ? AnswerJson.Of(fault) : fault.ToString());

    /// <summary>That a document has more faults than are told.</summary>
    public void TellOfMore(string name, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        if (count > 0)
            Line(isJson ? $"{{\"file\":\"{System.Text.Json.JsonEncodedText.Encode(name)}\",\"more\":{number}}}" : $"{name}: {number} more");
    }

    private void Line(string text) => stderr.Write(text + "\n");
}
