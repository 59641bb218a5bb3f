namespace LeftBehind.Domain;

/// <summary>Reads a record of something done.</summary>
internal static class RecordReader
{
    public static readonly string[] Names =
    {
        "id", "action", "on", "by", "role", "children", "class", "result", "medium", "recordedAt", "incident", "party", "step", "evidence", "for", "replaces",
    };

    private static readonly Kind<CareAction> ActionKind = Kinds.Code(text => new CareAction(text));

    public static Kind<CareRecord> Kind { get; } = Obj.KindOf(Names, Read);

    private static CareRecord? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var action = obj.Required("action").As(ActionKind);
        var on = obj.Required("on").As(RecordTimes.On);
        var by = obj.Required("by").As(Kinds.Id);
        var recorded = obj.Optional("recordedAt").As(TimeKinds.Moment);
        var words = new RecordWords(obj);
        RecordTimes.Check(obj.Faults, on, recorded, words.AnswersAnIncident);
        if (!obj.IsSound)
            return null;
        var record = on.Value.Moment is { } moment
            ? CareRecord.At(id.Value, action.Value, moment.ToInstant(), by.Value)
            : CareRecord.On(id.Value, action.Value, on.Value.Day!.Value, by.Value);
        return words.AddTo(record with { RecordedAt = recorded.OrNone()?.ToInstant() });
    }
}
