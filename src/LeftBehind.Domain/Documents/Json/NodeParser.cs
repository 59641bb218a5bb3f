using System.Collections.Generic;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>Makes a tree of nodes that know their places out of bytes, or says why these are no JSON.</summary>
internal sealed class NodeParser
{
    private const int Deepest = 32;

    private readonly Source _source;
    private readonly FaultSink _faults;
    private readonly int _index;
    private readonly Stack<Node> _open = new();
    private Node? _root;
    private string? _name;
    private int _nameStart;

    private NodeParser(Source source, FaultSink faults, int index) => (_source, _faults, _index) = (source, faults, index);

    /// <summary>The root, or null if a fault was told. <paramref name="index"/>: its place in a list that is read one by one, or -1.</summary>
    public static Node? Parse(Source source, FaultSink faults, int index = -1) =>
        JsonText.IsUtf8(source, faults) ? new NodeParser(source, faults, index).Parse() : null;

    private Node? Parse()
    {
        var start = _source.HasMark ? 3 : 0;
        var reader = new Utf8JsonReader(_source.Bytes.Slice(start), new JsonReaderOptions { MaxDepth = Deepest * 4 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= Deepest && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    return TooDeep(start + (int)reader.TokenStartIndex);
                Take(ref reader, start + (int)reader.TokenStartIndex);
            }
            return _root;
        }
        catch (JsonException exception)
        {
            var inObject = _open.Count > 0 && _open.Peek().Kind == NodeKind.Object;
            JsonText.Refuse(_source, _faults, start, exception, inObject);
            return null;
        }
    }

    private void Take(ref Utf8JsonReader reader, int at)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                (_name, _nameStart) = (JsonText.Unescaped(reader.ValueSpan), at);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open.Pop().EndAt(at + 1);
                break;
            default:
                var node = new Node(_source, KindOf(reader.TokenType), at, _open.Count > 0 ? _open.Peek() : null, _name, IndexOfNext());
                if (node.Kind == NodeKind.Text)
                    node.Text = JsonText.Unescaped(reader.ValueSpan);
                else if (node.Kind == NodeKind.Number)
                    node.Text = Utf8.Text(reader.ValueSpan);
                Attach(node);
                break;
        }
    }

    private int IndexOfNext() => _open.Count == 0 ? _index : _open.Peek().Kind == NodeKind.List ? _open.Peek().Items.Count : -1;

    private void Attach(Node node)
    {
        if (_open.Count == 0)
            _root = node;
        else if (_open.Peek().Kind == NodeKind.List)
            _open.Peek().Items.Add(node);
        else
            _open.Peek().Members.Add(new Member(_name!, _nameStart, node));
        _name = null;
        if (node.Kind is NodeKind.Object or NodeKind.List)
            _open.Push(node);
    }

    private Node? TooDeep(int at)
    {
        _faults.Error(new Spot(_source, at, null), "LIM001", "33 levels", "32 levels");
        return null;
    }

    private static NodeKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => NodeKind.Object,
        JsonTokenType.StartArray => NodeKind.List,
        JsonTokenType.String => NodeKind.Text,
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True => NodeKind.True,
        JsonTokenType.False => NodeKind.False,
        _ => NodeKind.Null,
    };
}
