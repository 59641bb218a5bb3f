using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads when something was done, and puts it against when it was entered.</summary>
internal static class RecordTimes
{
    private const string Name = "a date, or a date-time with offset";

    public static Kind<RecordTime> On { get; } = new(Name, (node, faults) =>
    {
        if (Kinds.WholeText(node, faults, Name) is not { } text)
            return Told<RecordTime>.Refused(node);
        return text.IndexOf('T') >= 0
            ? TimeKinds.MomentOf(node, faults, text).As(moment => new RecordTime(null, moment))
            : TimeKinds.DateOf(node, faults, text).As(day => new RecordTime(day, null));
    });

    public static void Check(FaultSink faults, Told<RecordTime> on, Told<OffsetDateTime> recorded, bool answersAnIncident)
    {
        if (!on.IsGiven)
            return;
        if (answersAnIncident && on.Value.Moment is null)
            faults.Error(on.Spot, "REC001", "a date", "a date-time with offset, as it answers an incident");
        else if (recorded.IsGiven && IsBefore(recorded.Value, on.Value))
            faults.Warning(recorded.Spot, "REC002", Quote.Of(recorded.Node!.Text) + ", before \"on\", " + on.Node!.Text, "an instant not before \"on\"");
    }

    private static bool IsBefore(OffsetDateTime recorded, RecordTime on) =>
        on.Moment is { } moment ? recorded.ToInstant() < moment.ToInstant() : recorded.Date < on.Day!.Value;
}
