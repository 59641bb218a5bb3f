namespace LeftBehind.Domain;

/// <summary>Reads a field that the file of a child must have.</summary>
internal static class ArchiveReader
{
    public static Kind<ArchiveField> Kind { get; } = Obj.KindOf(new[] { "field", "cites" }, obj =>
    {
        var field = obj.Required("field").As(Kinds.CodeText);
        var cites = obj.Optional("cites").As(PolicyKinds.Citations);
        return obj.IsSound ? new ArchiveField(field.Value) { Citations = cites.ToValueList() } : null;
    });
}
