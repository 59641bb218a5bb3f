using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Reads an absence of a parent or a leave.</summary>
internal static class AbsenceReader
{
    public static Kind<Absence> Kind { get; } = Obj.KindOf(RangeReader.NamesWith("reason"), obj =>
    {
        var reason = obj.Optional("reason").As(Kinds.CodeText);
        var when = RangeReader.Read(obj);
        return obj.IsSound ? new Absence(when.Value, reason.OrNull()) : null;
    });

    public static Kind<IReadOnlyList<Told<Absence>>> Absences { get; } = Lists.Of(Kind);
}
