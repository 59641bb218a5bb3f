using System.IO;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A text, number, true or false to be written.</summary>
internal sealed class OutScalar(string json) : Out
{
    protected override bool IsFlat => true;

    internal override void AppendFlat(StringBuilder text) => text.Append(json);

    protected override void WriteTall(TextWriter writer, int indent) => writer.Write(json);
}
