namespace LeftBehind.Domain;

/// <summary>Reads a term.</summary>
internal static class TermReader
{
    public static Kind<Term> Kind { get; } = Obj.KindOf(new[] { "name", "schoolYear", "from", "to" }, obj =>
    {
        var name = obj.Optional("name").As(Kinds.Text);
        var year = obj.Required("schoolYear").As(Kinds.Text);
        var days = Days.Of(obj);
        return obj.IsSound ? new Term(name.Or(string.Empty), year.Value, days.Value.Start, days.Value.End) : null;
    });
}
