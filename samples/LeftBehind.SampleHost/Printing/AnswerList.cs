using System.Collections.Generic;

namespace LeftBehind.SampleHost;

/// <summary>A list of an answer in JSON, and the properties of its entries in order: what becomes of it as rows.</summary>
internal sealed record AnswerList(string Name, IReadOnlyList<string> Columns)
{
    /// <summary>The obligations of a ledger or plan.</summary>
    public static AnswerList Obligations { get; } =
        new("obligations", ["key", "duty", "version", "subject", "from", "to", "times", "done", "late", "status", "responsible", "accountable", "authority", "records", "reasons"]);
}
