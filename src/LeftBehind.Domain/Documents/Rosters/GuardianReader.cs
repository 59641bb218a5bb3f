namespace LeftBehind.Domain;

/// <summary>Reads a guardian.</summary>
internal static class GuardianReader
{
    public static Kind<RelativeData> Kind { get; } = Obj.KindOf(RangeReader.NamesWith("id", "relation", "name", "born", "phone", "address"), obj =>
    {
        var id = obj.Required("id").As(Kinds.Id);
        var person = new Person(obj, "address");
        var when = RangeReader.Read(obj);
        return obj.IsSound ? person.AddTo(new RelativeData(id.Value) { When = when.Value }) : null;
    });
}
