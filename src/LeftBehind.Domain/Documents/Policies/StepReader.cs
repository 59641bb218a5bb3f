namespace LeftBehind.Domain;

/// <summary>Reads one step of an escalation.</summary>
internal static class StepReader
{
    public static Kind<EscalationStep> Kind { get; } = Obj.KindOf(new[] { "id", "notify", "do", "within", "of", "when", "authority" }, Read);

    private static EscalationStep? Read(Obj obj)
    {
        var id = obj.Optional("id").As(Kinds.Id);
        var party = obj.Optional("notify").As(PolicyKinds.Party);
        var action = obj.Optional("do").As(PolicyKinds.Action);
        var within = obj.Required("within").As(DeadlineTexts.Kind);
        var of = obj.Optional("of").As(Kinds.Word(ClosedLists.ClockStart));
        var when = obj.Optional("when").As(Lists.Some(PolicyKinds.Severity).AtMost());
        var authority = obj.Optional("authority").As(PolicyKinds.Authority);
        if (party.IsAbsent == action.IsAbsent)
            obj.Faults.Error(obj.Spot, "POL015", party.IsAbsent ? "neither \"notify\" nor \"do\"" : "\"notify\" and \"do\"", "one of \"notify\", \"do\"");
        if (!obj.IsSound)
            return null;
        return new EscalationStep(party.OrNull(), action.OrNull(), within.Value)
        {
            Id = id.OrNull(),
            CountedFrom = of.OrNone(),
            Severities = when.ToValueListOrNull(),
            Authority = authority.Or(Authority.Text),
        };
    }
}
