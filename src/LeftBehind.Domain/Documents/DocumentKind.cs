using System;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>A kind of document: reads it to the letter, and writes it so that it reads back as the same.</summary>
/// <typeparam name="T">What it is read into.</typeparam>
public sealed class DocumentKind<T>
    where T : class
{
    private readonly Func<Stream, FaultSink, T?> _read;
    private readonly Action<T, TextWriter> _write;

    internal DocumentKind(string name, Func<Stream, FaultSink, T?> read, Action<T, TextWriter> write) => (Name, _read, _write) = (name, read, write);

    /// <summary>What the kind is called: <c>policy</c>, <c>calendar</c>, <c>roster</c>, <c>records</c>, <c>excusals</c>, <c>incidents</c>.</summary>
    public string Name { get; }

    /// <summary>The JSON Schema (2020-12) of a document of this kind; of records, excusals and incidents that of one entry. It says less than the reader checks.</summary>
    public string Schema
    {
        get
        {
            using var stream = typeof(DocumentKind<T>).Assembly.GetManifestResourceStream(Name + ".schema.json") ?? throw new InvalidOperationException("The schema is not in the assembly.");
            using var reader = new StreamReader(stream, Utf8.Encoding);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads a document; what is wrong with it is in the result.</summary>
    /// <param name="text">The document.</param>
    /// <param name="name">How faults name it: a file, say.</param>
    public DocumentResult<T> Read(string text, string name)
    {
        Argument.NotNull(text, nameof(text));
        return Read(new MemoryStream(Utf8.Bytes(text)), name);
    }

    /// <summary>Reads a document from a stream, which stays open; what is wrong with it is in the result.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="name">How faults name it: a file, say.</param>
    public DocumentResult<T> Read(Stream utf8, string name)
    {
        Argument.NotNull(utf8, nameof(utf8));
        Argument.NotNull(name, nameof(name));
        var faults = new FaultSink(name);
        var value = _read(utf8, faults);
        return new DocumentResult<T>(faults.Errors == 0 ? value : null, name, faults.Faults, faults.More);
    }

    /// <summary>The canonical document of a value.</summary>
    public string Write(T value)
    {
        Argument.NotNull(value, nameof(value));
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        _write(value, text);
        return text.ToString();
    }

    /// <summary>Writes the canonical document of a value in UTF-8, without a byte order mark; the stream stays open.</summary>
    public void Write(T value, Stream utf8)
    {
        Argument.NotNull(value, nameof(value));
        Argument.NotNull(utf8, nameof(utf8));
        using var writer = new StreamWriter(utf8, Utf8.Encoding, 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        _write(value, writer);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
