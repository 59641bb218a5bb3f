using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads an incident.</summary>
internal static class IncidentReader
{
    public static Kind<Incident> Kind { get; } = Obj.KindOf(
        new[] { "id", "kind", "severity", "children", "occurredAt", "awareAt", "by", "standDownAt", "recordedAt" },
        Read);

    private static Incident? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var kind = obj.Required("kind").As(Kinds.Code(text => new IncidentKind(text)));
        var severity = obj.Required("severity").As(Kinds.Code(text => new Severity(text)));
        var children = obj.Optional("children").As(Lists.Of(Kinds.Id));
        var occurred = obj.Optional("occurredAt").As(TimeKinds.Moment);
        var aware = obj.Required("awareAt").As(TimeKinds.Moment);
        var by = obj.Optional("by").As(Kinds.Id);
        var standDown = obj.Optional("standDownAt").As(TimeKinds.Moment);
        var recorded = obj.Optional("recordedAt").As(TimeKinds.Moment);
        InOrder(obj.Faults, occurred, aware, occurred, "\"occurredAt\" not after \"awareAt\"");
        InOrder(obj.Faults, aware, standDown, standDown, "\"standDownAt\" not before \"awareAt\"");
        InOrder(obj.Faults, aware, recorded, recorded, "\"recordedAt\" not before \"awareAt\"");
        if (!obj.IsSound)
            return null;
        return new Incident(id.Value, kind.Value, severity.Value, aware.Value.ToInstant())
        {
            Children = children.ToValueList(),
            By = by.OrNull(),
            OccurredAt = occurred.OrNone()?.ToInstant(),
            StandDownAt = standDown.OrNone()?.ToInstant(),
            RecordedAt = recorded.OrNone()?.ToInstant(),
        };
    }

    private static void InOrder(FaultSink faults, Told<OffsetDateTime> first, Told<OffsetDateTime> second, Told<OffsetDateTime> blamed, string allowed)
    {
        if (first.IsGiven && second.IsGiven && second.Value.ToInstant() < first.Value.ToInstant())
            faults.Warning(blamed.Spot, "INC002", first.Node!.Text + " and " + second.Node!.Text, allowed);
    }
}
