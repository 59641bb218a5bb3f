namespace LeftBehind.Domain;

/// <summary>Reads whom a version counts as left behind.</summary>
internal static class EligibilityReader
{
    public static Kind<Eligibility> Kind { get; } = Obj.KindOf(
        new[] { "awayParents", "interruptionDays", "minimumMonthsAway", "under", "incapableCountsAsAway", "needs", "orNeeds", "cites" },
        obj => Eligibility.EveryChild with
        {
            AwayParents = obj.Optional("awayParents").As(Kinds.Word(ClosedLists.AnyOrBoth)).OrNone(),
            InterruptionDays = obj.Optional("interruptionDays").As(NumberKinds.Whole(0, 366)).Or(0),
            MinimumMonthsAway = obj.Optional("minimumMonthsAway").As(NumberKinds.Whole(0, 120)).Or(0),
            UnderAge = obj.Optional("under").As(NumberKinds.Whole(1, 30)).OrNone(),
            CountsIncapable = obj.Optional("incapableCountsAsAway").As(Kinds.YesOrNo).Or(false),
            Needs = obj.Optional("needs").As(Lists.Some(PolicyKinds.Need).AtMost()).ToValueListOrNull(),
            OrNeeds = obj.Optional("orNeeds").As(Lists.Of(PolicyKinds.Need).AtMost()).ToValueListOrNull(),
            Citations = obj.Optional("cites").As(PolicyKinds.Citations).ToValueList(),
        });
}
