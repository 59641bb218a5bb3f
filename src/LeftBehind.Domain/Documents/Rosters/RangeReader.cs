using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads when something holds, and when that was entered.</summary>
internal static class RangeReader
{
    private static readonly string[] Own = { "from", "to", "recordedAt", "toRecordedAt", "withdrawnAt" };

    public static Kind<DateRange> Kind { get; } = Obj.KindOf(Own, obj => Read(obj).OrNull());

    public static Kind<IReadOnlyList<Told<DateRange>>> Ranges { get; } = Lists.Of(Kind);

    /// <summary>The names of an interval that also says something else.</summary>
    public static string[] NamesWith(params string[] names) => names.Concat(Own).ToArray();

    /// <summary>A range that says of what it is.</summary>
    public static Kind<Dated<T>> Of<T>(string name, Kind<T> kind) => Obj.KindOf(NamesWith(name), obj =>
    {
        var value = obj.Required(name).As(kind);
        var when = Read(obj);
        return obj.IsSound ? new Dated<T>(value.Value, when.Value) : null;
    });

    public static Told<DateRange> Read(Obj obj)
    {
        var from = obj.Required("from").As(TimeKinds.Date);
        var to = obj.Optional("to").As(TimeKinds.Date);
        var recorded = obj.Optional("recordedAt").As(TimeKinds.Moment);
        var ended = obj.Optional("toRecordedAt").As(TimeKinds.Moment);
        var withdrawn = obj.Optional("withdrawnAt").As(TimeKinds.Moment);
        CheckEnd(obj.Faults, to, recorded, ended);
        var fits = from.IsGiven && !to.IsRefused && (to.IsAbsent || Days.AreInOrder(obj.Faults, from, to));
        if (!fits)
            return Told<DateRange>.Refused(obj.Node);
        return Told<DateRange>.Given(obj.Node, DateRange.From(from.Value).To(to.OrNone())
            .Recorded(recorded.OrNone()?.ToInstant()).EndRecorded(ended.OrNone()?.ToInstant()).Withdrawn(withdrawn.OrNone()?.ToInstant()));
    }

    private static void CheckEnd(FaultSink faults, Told<LocalDate> to, Told<OffsetDateTime> recorded, Told<OffsetDateTime> ended)
    {
        if (!ended.IsGiven)
            return;
        if (to.IsAbsent)
            faults.Error(ended.Spot, "ROS006", "no \"to\"", "\"toRecordedAt\" with a \"to\"");
        else if (recorded.IsGiven && ended.Value.ToInstant() < recorded.Value.ToInstant())
            faults.Error(ended.Spot, "ROS006", ended.Node!.Text + ", before " + recorded.Node!.Text + " at " + recorded.Spot.Text, "at \"recordedAt\" or later");
    }
}
