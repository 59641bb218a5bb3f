using System.Collections.Generic;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>Writes the top of a document: one property a line, the elements of its lists one after the other.</summary>
internal sealed class DocumentWriter
{
    private readonly TextWriter _writer;
    private bool _isFirst = true;

    public DocumentWriter(TextWriter writer)
    {
        _writer = writer;
        _writer.Write('{');
        Put("format", new OutScalar("1"));
    }

    public DocumentWriter Put(string name, Out? value)
    {
        if (value is null)
            return this;
        var written = Name(name);
        value.Write(_writer, 1, 2 + written + 1);
        return this;
    }

    public DocumentWriter Put(string name, string? text) => Put(name, text is null ? null : Out.Text(text));

    /// <summary>A list, one element a line where it fits there; left out if it is empty.</summary>
    public DocumentWriter PutSome(string name, IEnumerable<Out> items) => List(name, items, FieldRule.Optional, item => item.Write(_writer, 2, 5));

    /// <summary>A list, one element a line however long.</summary>
    public DocumentWriter PutLines(string name, IEnumerable<Out> items, FieldRule rule) => List(name, items, rule, item => _writer.Write(item.Flat));

    public void End() => _writer.Write("\n}\n");

    private DocumentWriter List(string name, IEnumerable<Out> items, FieldRule rule, System.Action<Out> write)
    {
        var isEmpty = true;
        foreach (var item in items)
        {
            if (isEmpty)
            {
                Name(name);
                _writer.Write('[');
            }
            _writer.Write(isEmpty ? "\n    " : ",\n    ");
            write(item);
            isEmpty = false;
        }
        if (!isEmpty)
            _writer.Write("\n  ]");
        else if (rule == FieldRule.Required)
            Put(name, Out.List(System.Array.Empty<Out>()));
        return this;
    }

    private int Name(string name)
    {
        var json = JsonStrings.Quoted(name) + ": ";
        _writer.Write(_isFirst ? "\n  " : ",\n  ");
        _writer.Write(json);
        _isFirst = false;
        return json.Length;
    }
}
