namespace LeftBehind.Domain;

/// <summary>Reads a holiday.</summary>
internal static class HolidayReader
{
    public static Kind<Holiday> Kind { get; } = Obj.KindOf(new[] { "from", "to", "name" }, obj =>
    {
        var days = Days.Of(obj);
        var name = obj.Optional("name").As(Kinds.Localized);
        return obj.IsSound ? new Holiday(days.Value, name.OrNull()) : null;
    });
}
