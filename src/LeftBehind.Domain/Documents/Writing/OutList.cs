using System.IO;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A list to be written.</summary>
internal sealed class OutList(Out[] items) : Out
{
    internal override void AppendFlat(StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                text.Append(", ");
            items[i].AppendFlat(text);
        }
        text.Append(']');
    }

    protected override void WriteTall(TextWriter writer, int indent)
    {
        writer.Write('[');
        for (var i = 0; i < items.Length; i++)
        {
            NewLine(writer, indent + 1);
            items[i].Write(writer, indent + 1, ((indent + 1) * 2) + (i < items.Length - 1 ? 1 : 0));
            if (i < items.Length - 1)
                writer.Write(',');
        }
        NewLine(writer, indent);
        writer.Write(']');
    }
}
