using System;
using System.Globalization;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>Reads a document that is one object: a policy, a calendar, a roster.</summary>
internal sealed class WholeReader<T>(string what, Kind<T> kind, int mostBytes)
    where T : class
{
    public T? Read(Stream stream, FaultSink faults)
    {
        if (Bytes(stream, faults) is not { } source)
            return null;
        if (JsonText.IsBlank(source.Content))
        {
            faults.Error(new Spot(source, 0, null), "DOC001", "an empty document", "one object");
            return null;
        }
        if (NodeParser.Parse(source, faults) is not { } root)
            return null;
        if (root.Kind == NodeKind.Object && !(DocumentKinds.IsWanted(root, faults, what) && TopLevel.IsReadable(root, faults)))
            return null;
        var value = kind.Read(root, faults);
        return value.IsGiven && faults.Errors == 0 ? value.Value : null;
    }

    private Source? Bytes(Stream stream, FaultSink faults)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length <= mostBytes)
                continue;
            var size = stream.CanSeek ? stream.Length.ToString(CultureInfo.InvariantCulture) : "more than " + mostBytes.ToString(CultureInfo.InvariantCulture);
            faults.Error(new Spot(new Source(Array.Empty<byte>(), 0), 0, null), "LIM002", size + " bytes", string.Format(CultureInfo.InvariantCulture, "at most {0} bytes", mostBytes));
            return null;
        }
        return new Source(bytes.GetBuffer(), (int)bytes.Length);
    }
}
