using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A JSON value that knows its place; a text as it reads, a number as it was written.</summary>
internal sealed class Node(Source source, NodeKind kind, int start, Node? parent, string? name, int index)
{
    public Source Source { get; } = source;

    public NodeKind Kind { get; } = kind;

    public string Text { get; set; } = string.Empty;

    /// <summary>The properties in order, those that stand twice included.</summary>
    public List<Member> Members { get; } = kind == NodeKind.Object ? new() : null!;

    public List<Node> Items { get; } = kind == NodeKind.List ? new() : null!;

    /// <summary>How many bytes an object or list takes.</summary>
    public int Length { get; private set; }

    public int Index => index;

    public Spot Spot => new(Source, start, this);

    public string Path
    {
        get
        {
            var parts = new Stack<string>();
            for (var node = this; node is not null; node = node.Parent)
                parts.Push(node.Part);
            return string.Concat(parts);
        }
    }

    public void EndAt(int end) => Length = end - start;

    public bool IsNamed(string other) => name == other;

    private Node? Parent { get; } = parent;

    private string Part => Parent is null ? Root : name is null ? "[" + index.ToString(CultureInfo.InvariantCulture) + "]" : PartOf(name);

    /// <summary>The document, or the entry of a list that is read one by one.</summary>
    private string Root => index < 0 ? "$" : "$[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    private static string PartOf(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_') && (i == 0 || name[i] is not (>= '0' and <= '9')))
                return new StringBuilder("['").Append(Quote.Escaped(name)).Append("']").ToString();
        }
        return name.Length == 0 ? "['']" : "." + name;
    }
}
