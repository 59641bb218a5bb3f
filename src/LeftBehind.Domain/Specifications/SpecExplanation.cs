using System.Collections.Generic;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>Whether something met a spec, and for each part of the spec the same. Immutable.</summary>
public sealed class SpecExplanation
{
    internal SpecExplanation(string name, bool holds, IReadOnlyList<SpecExplanation> parts) => (Name, Holds, Parts) = (name, holds, parts);

    /// <summary>The spec's name.</summary>
    public string Name { get; }

    /// <summary>Whether it was met.</summary>
    public bool Holds { get; }

    /// <summary>The two of an "and" or "or", the one of a "not", the conditions of <see cref="Children.CandidatesFor"/>; else none.</summary>
    public IReadOnlyList<SpecExplanation> Parts { get; }

    /// <summary>A line for the spec and one for each part, indented, such as <c>no: boarding on 2026-03-02</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        if (depth > 0)
            text.Append('\n').Append(' ', depth * 2);
        text.Append(Holds ? "yes: " : "no: ").Append(Name);
        foreach (var part in Parts)
            part.Write(text, depth + 1);
    }
}
