using System;

namespace LeftBehind.Domain;

/// <summary>A kind of value that a property may have: how it is called in faults, and how it is read.</summary>
internal sealed class Kind<T>(string name, Func<Node, FaultSink, Told<T>> read)
{
    public string Name { get; } = name;

    public Told<T> Read(Node node, FaultSink faults)
    {
        if (node.Kind != NodeKind.Null)
            return read(node, faults);
        faults.Error(node.Spot, "DOC010", "null", Name + ", or nothing: leave it out");
        return Told<T>.Refused(node);
    }
}
