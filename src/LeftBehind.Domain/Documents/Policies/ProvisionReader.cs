namespace LeftBehind.Domain;

/// <summary>Reads a rule that nothing is scheduled for.</summary>
internal static class ProvisionReader
{
    public static Kind<Provision> Kind { get; } = Obj.KindOf(
        new[] { "id", "kind", "bearer", "subject", "action", "text", "modality", "cites" },
        Read);

    private static Provision? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var kind = obj.Required("kind").As(Kinds.Word(ClosedLists.ProvisionKind));
        var bearer = obj.Optional("bearer").As(PolicyKinds.Role);
        var subject = obj.Optional("subject").As(PolicyKinds.Subject);
        var action = obj.Optional("action").As(PolicyKinds.Action);
        var text = obj.Required("text").As(Kinds.Localized);
        var modality = obj.Optional("modality").As(PolicyKinds.Modality);
        var cites = obj.Required("cites").As(PolicyKinds.Citations);
        if (!obj.IsSound)
            return null;
        return new Provision(id.Value, kind.Value, text.Value)
        {
            Bearer = bearer.OrNull(),
            Subject = subject.OrNone(),
            Action = action.OrNull(),
            Modality = modality.Or(Modality.Must),
            Citations = cites.ToValueList(),
        };
    }
}
