namespace LeftBehind.Domain;

/// <summary>Reads a pairing.</summary>
internal static class PairingReader
{
    private static readonly string[] Names = RangeReader.NamesWith("id", "kind", "child", "helper");

    public static Kind<Pairing> For(RosterIds ids) => Obj.KindOf(Names, obj =>
    {
        var id = obj.Required("id").As(Kinds.Id);
        var kind = obj.Required("kind").As(Kinds.Code(text => new Role(text)));
        var child = obj.Required("child").As(Kinds.Id);
        var helper = obj.Required("helper").As(Kinds.Id);
        var when = RangeReader.Read(obj);
        ids.PairedChild(child);
        ids.Helper(helper, child);
        return obj.IsSound ? new Pairing(id.Value, kind.Value, child.Value, helper.Value, when.Value) : null;
    });
}
