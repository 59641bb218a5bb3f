using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Reads an entry that takes a record out.</summary>
internal static class RetractionReader
{
    private static readonly string[] Own = { "id", "retracts", "by", "recordedAt" };

    /// <summary>The names of a record are known here too: one of them makes one fault of its own.</summary>
    public static Kind<Retraction> Kind { get; } = Obj.KindOf(Own.Concat(RecordReader.Names.Except(Own)).ToArray(), Read);

    private static Retraction? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var record = obj.Required("retracts").As(Kinds.Id);
        var by = obj.Optional("by").As(Kinds.Id);
        var recorded = obj.Optional("recordedAt").As(TimeKinds.Moment);
        var other = obj.Node.Members.FirstOrDefault(member => !Own.Contains(member.Name) && RecordReader.Names.Contains(member.Name));
        if (other.Name is { } name)
            obj.Faults.Error(other.Spot, "REC005", Quote.Of(name) + " in a retraction", string.Join(", ", Own) + "; to put another record in its place, a record with \"replaces\"");
        if (!obj.IsSound)
            return null;
        return new Retraction(id.Value, record.Value) { By = by.OrNull(), RecordedAt = recorded.OrNone()?.ToInstant() };
    }
}
