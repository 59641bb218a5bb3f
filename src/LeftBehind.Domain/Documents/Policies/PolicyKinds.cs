using System;

namespace LeftBehind.Domain;

/// <summary>The codes of a policy: one that is not well known is allowed, and worth a word.</summary>
internal static class PolicyKinds
{
    public static Kind<Role> Role { get; } = Known(WellKnown.Role, text => new Role(text));

    public static Kind<Role> PairingKind { get; } = Known(WellKnown.PairingKind, text => new Role(text));

    public static Kind<Role> Party { get; } = Known(WellKnown.Party, text => new Role(text));

    public static Kind<CareAction> Action { get; } = Known(WellKnown.Action, text => new CareAction(text));

    public static Kind<Need> Need { get; } = Known(WellKnown.Need, text => new Need(text));

    public static Kind<Medium> Medium { get; } = Kinds.Code(text => new Medium(text));

    public static Kind<IncidentKind> IncidentKind { get; } = Kinds.Code(text => new IncidentKind(text));

    public static Kind<Severity> Severity { get; } = Kinds.Code(text => new Severity(text));

    public static Kind<Modality> Modality { get; } = Kinds.Word(ClosedLists.Modality);

    public static Kind<Authority> Authority { get; } = Kinds.Word(ClosedLists.Authority);

    public static Kind<SubjectKind> Subject { get; } = Kinds.Word(ClosedLists.Subject);

    public static Kind<System.Collections.Generic.IReadOnlyList<Told<string>>> Citations { get; } = Lists.Of(Kinds.Text).AtMost();

    private static Kind<T> Known<T>(string list, Func<string, T> make)
        where T : Code
    {
        var kind = Kinds.Code(make);
        return new(kind.Name, (node, faults) =>
        {
            var told = kind.Read(node, faults);
            if (told.IsGiven && !WellKnown.Has(list, told.Value.Value))
                faults.Warning(node.Spot, "POL012", Quote.Of(told.Value.Value), "a code of its own, as here, or a well-known one", Nearest.Of(told.Value.Value, WellKnown.All(list)));
            return told;
        });
    }
}
