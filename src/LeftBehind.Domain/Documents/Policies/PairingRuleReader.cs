namespace LeftBehind.Domain;

/// <summary>Reads a rule for one kind of pairing.</summary>
internal static class PairingRuleReader
{
    public static Kind<PairingRule> Kind { get; } = Obj.KindOf(
        new[] { "kind", "childrenPerHelper", "helpersPerChild", "helpers", "ownClassOnly", "cites" },
        Read);

    private static Kind<Limit> LimitKind { get; } = Obj.KindOf(new[] { "min", "max" }, ReadLimit);

    private static PairingRule? Read(Obj obj)
    {
        var kind = obj.Required("kind").As(PolicyKinds.PairingKind);
        var children = obj.Optional("childrenPerHelper").As(LimitKind);
        var helpers = obj.Optional("helpersPerChild").As(LimitKind);
        var roles = obj.Optional("helpers").As(Lists.Of(PolicyKinds.Role).AtMost());
        var own = obj.Optional("ownClassOnly").As(Kinds.YesOrNo);
        var cites = obj.Optional("cites").As(PolicyKinds.Citations);
        if (!obj.IsSound)
            return null;
        return new PairingRule(kind.Value)
        {
            ChildrenPerHelper = children.OrNull(),
            HelpersPerChild = helpers.OrNull(),
            Helpers = roles.ToValueListOrNull(),
            IsOwnClassOnly = own.Or(false),
            Citations = cites.ToValueList(),
        };
    }

    private static Limit? ReadLimit(Obj obj)
    {
        var min = obj.Optional("min").As(NumberKinds.Whole(0, 1000));
        var max = obj.Optional("max").As(NumberKinds.Whole(1, 1000));
        if (min.IsGiven && max.IsGiven && min.Value > max.Value)
            obj.Faults.Error(obj.Spot, "POL009", System.FormattableString.Invariant($"\"min\" {min.Value} and \"max\" {max.Value}"), "\"min\" of at most \"max\"");
        return obj.IsSound ? new Limit(min.OrNone(), max.OrNone()) : null;
    }
}
