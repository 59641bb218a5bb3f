namespace LeftBehind.Domain;

/// <summary>Reads a child.</summary>
internal static class ChildReader
{
    private static readonly string[] Names =
    {
        "id", "name", "sex", "born", "village", "family", "declared", "enrolled", "classes", "boarding", "parents", "guardians", "needs", "knownSince", "archive",
    };

    private static readonly Kind<Sex> SexKind = Kinds.Word(ClosedLists.Sex);

    public static Kind<ChildData> For(RosterIds ids) => Obj.KindOf(Names, obj => Read(obj, ids));

    private static ChildData? Read(Obj obj, RosterIds ids)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var name = obj.Optional("name").As(Kinds.Text);
        var sex = obj.Optional("sex").As(SexKind);
        var born = obj.Optional("born").As(PersonalKinds.Date);
        var village = obj.Optional("village").As(Kinds.Text);
        var family = obj.Optional("family").As(Kinds.Id);
        ids.Family(family);
        var dated = new ChildRanges(obj, ids);
        var relatives = new ChildRelatives(obj, born);
        var known = obj.Optional("knownSince").As(KnownSince.OfChild);
        var archive = obj.Optional("archive").As(FileReader.Kind);
        ChildRanges.CheckBorn(obj.Faults, born, dated.FirstDay);
        if (!obj.IsSound)
            return null;
        var data = new ChildData(id.Value) { Name = name.OrNull(), Sex = sex.OrNone(), Born = born.OrNone(), Village = village.OrNull(), Family = family.OrNull() };
        dated.AddTo(data);
        relatives.AddTo(data);
        foreach (var fact in known.OrNull() ?? new())
            data.KnownSince.Add(fact.Key, fact.Value);
        foreach (var field in archive.OrNull() ?? new())
            data.Archive.Add(field.Key, field.Value);
        return data;
    }
}
