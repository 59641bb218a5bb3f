using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Reads an excusal.</summary>
internal static class ExcusalReader
{
    public static Kind<Excusal> Kind { get; } = Obj.KindOf(
        new[] { "id", "duties", "children", "classes", "staff", "from", "to", "reason", "recordedAt" },
        Read);

    private static Kind<IReadOnlyList<Told<string>>> SomeIds { get; } = Lists.Some(Kinds.Id);

    private static Excusal? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var duties = obj.Optional("duties").As(SomeIds);
        var children = obj.Optional("children").As(SomeIds);
        var classes = obj.Optional("classes").As(SomeIds);
        var staff = obj.Optional("staff").As(SomeIds);
        var days = Days.Of(obj);
        var reason = obj.Required("reason").As(Kinds.Text);
        var recorded = obj.Optional("recordedAt").As(TimeKinds.Moment);
        if (!obj.IsSound)
            return null;
        return new Excusal(id.Value, days.Value, reason.Value)
        {
            Duties = duties.ToValueListOrNull(),
            Children = children.ToValueListOrNull(),
            Classes = classes.ToValueListOrNull(),
            Staff = staff.ToValueListOrNull(),
            RecordedAt = recorded.OrNone()?.ToInstant(),
        };
    }
}
