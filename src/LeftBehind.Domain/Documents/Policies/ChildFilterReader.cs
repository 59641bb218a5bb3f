namespace LeftBehind.Domain;

/// <summary>Reads for which children a duty is.</summary>
internal static class ChildFilterReader
{
    private static Kind<ChildFilter> Kind { get; } = Obj.KindOf(
        new[] { "needs", "boarding", "grades", "classes", "sex", "awayParents", "everyPupil" },
        obj => ChildFilter.LeftBehind with
        {
            Needs = obj.Optional("needs").As(Lists.Some(PolicyKinds.Need).AtMost()).ToValueListOrNull(),
            Boards = obj.Optional("boarding").As(Kinds.Word(ClosedLists.Boarding)).OrNone(),
            Grades = obj.Optional("grades").As(Lists.Some(NumberKinds.Whole(0, 15)).AtMost()).ToValueListOrNull(),
            Classes = obj.Optional("classes").As(Lists.Some(Kinds.Id).AtMost()).ToValueListOrNull(),
            Sex = obj.Optional("sex").As(Kinds.Word(ClosedLists.Sex)).OrNone(),
            AwayParents = obj.Optional("awayParents").As(Kinds.Word(ClosedLists.OneOrBoth)).OrNone(),
            IgnoresEligibility = obj.Optional("everyPupil").As(Kinds.YesOrNo).Or(false),
        });

    public static Told<ChildFilter> Read(Obj duty, Told<SubjectKind> subject)
    {
        var filter = duty.Optional("appliesTo").As(Kind);
        if (subject.IsGiven && subject.Value is SubjectKind.Staff or SubjectKind.School && duty.Find("appliesTo") is { Kind: NodeKind.Object } node)
            duty.Faults.Error(node.Spot, "POL014", "\"appliesTo\" in a duty whose subject is \"" + ClosedLists.Subject.Of(subject.Value) + "\"", "a duty whose subject is child, family or class");
        return filter;
    }
}
