using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A JSON value to be written: on one line where it is short, else one element a line.</summary>
internal abstract class Out
{
    private const int Widest = 140;

    /// <summary>The value on one line.</summary>
    public string Flat
    {
        get
        {
            var text = new StringBuilder();
            AppendFlat(text);
            return text.ToString();
        }
    }

    public static Out Text(string text) => new OutScalar(JsonStrings.Quoted(text));

    public static Out List(IEnumerable<Out> items) => new OutList(items.ToArray());

    /// <summary>Writes the value behind what stands on the line already.</summary>
    public void Write(TextWriter writer, int indent, int column)
    {
        var flat = Flat;
        if (IsFlat || column + flat.Length + 1 <= Widest)
            writer.Write(flat);
        else
            WriteTall(writer, indent);
    }

    internal abstract void AppendFlat(StringBuilder text);

    protected virtual bool IsFlat => false;

    protected abstract void WriteTall(TextWriter writer, int indent);

    protected static void NewLine(TextWriter writer, int indent)
    {
        writer.Write('\n');
        for (var i = 0; i < indent; i++)
            writer.Write("  ");
    }
}
