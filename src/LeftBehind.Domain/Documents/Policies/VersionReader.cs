using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads a version of a policy.</summary>
internal static class VersionReader
{
    public static readonly string[] Names =
    {
        "version", "effectiveFrom", "corrects", "seal", "extends", "drops", "grace", "minimumShare", "minimumDays", "eligibility", "pairings", "duties", "escalations", "archive", "appraisal", "provisions",
    };

    private static readonly Kind<string> SealKind = new("a seal", ReadSeal);

    public static Kind<PolicyVersion> For(BasePolicies others) => Obj.KindOf(Names, obj => Read(obj, others));

    private static PolicyVersion? Read(Obj obj, BasePolicies others)
    {
        var id = obj.Required("version").As(Kinds.Id);
        var from = obj.Required("effectiveFrom").As(TimeKinds.Date);
        var (corrects, seal) = (obj.Optional("corrects").As(Kinds.Id), obj.Optional("seal").As(SealKind));
        var grace = obj.Optional("grace").As(TimeKinds.Grace);
        var share = obj.Optional("minimumShare").As(NumberKinds.Fraction(0, 1));
        var days = obj.Optional("minimumDays").As(NumberKinds.Whole(0, 366));
        var extension = new ExtensionReader(obj, others, from);
        var sections = new VersionSections(obj, extension.IsAsked);
        if (!obj.IsSound)
            return null;
        var own = sections.AddTo(new PolicyVersion(id.Value, from.Value));
        var whole = extension.IsAsked
            ? extension.Whole(own, grace.OrNull(), share.OrNone(), days.OrNone())
            : own with { Grace = grace.Or(Period.FromDays(7)), MinimumShare = share.Or(0.75m), MinimumDays = days.Or(14) };
        return whole is null ? null : whole with { Corrects = corrects.OrNull(), Seal = seal.OrNull() };
    }

    private static Told<string> ReadSeal(Node node, FaultSink faults)
    {
        if (Kinds.WholeText(node, faults, "a seal") is not { } text)
            return Told<string>.Refused(node);
        if (SealChain.IsSeal(text))
            return Told<string>.Given(node, text);
        faults.Error(node.Spot, "POL016", Quote.Of(text), SealChain.Form);
        return Told<string>.Refused(node);
    }
}
