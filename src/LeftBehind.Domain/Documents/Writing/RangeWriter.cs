namespace LeftBehind.Domain;

/// <summary>Writes when something holds.</summary>
internal static class RangeWriter
{
    public static OutObject Range(DateRange range) => PutRange(new OutObject(), range);

    public static OutObject Dated(string name, string value, DateRange when) => PutRange(new OutObject().Put(name, value), when);

    /// <summary>An absence or leave; the reason stands between the days and their entry.</summary>
    public static OutObject Absence(Absence absence) =>
        PutEntry(PutDays(new OutObject(), absence.When).Put("reason", absence.Reason), absence.When);

    public static OutObject PutRange(OutObject json, DateRange range) => PutEntry(PutDays(json, range), range);

    private static OutObject PutDays(OutObject json, DateRange range) => json.Put("from", range.Start).Put("to", range.End);

    private static OutObject PutEntry(OutObject json, DateRange range) => json
        .Put("recordedAt", range.RecordedAt)
        .Put("toRecordedAt", range.EndRecordedAt)
        .Put("withdrawnAt", range.WithdrawnAt);
}
