namespace LeftBehind.Domain;

/// <summary>A place in a document: a character, and the value whose path it has (none: the document itself).</summary>
internal readonly record struct Spot(Source Source, int Offset, Node? Node)
{
    public string Path => Node?.Path ?? "$";

    public long Position => Source.Base + Offset;

    /// <summary>The path and the line, as another fault names them.</summary>
    public string Text => System.FormattableString.Invariant($"{Path}, line {Source.Line(Offset)}");
}
