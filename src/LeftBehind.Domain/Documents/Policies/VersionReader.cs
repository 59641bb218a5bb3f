using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Reads a version of a policy.</summary>
internal static class VersionReader
{
    public static readonly string[] Names =
    {
        "version", "effectiveFrom", "grace", "minimumShare", "minimumDays", "eligibility", "pairings", "duties", "escalations", "archive", "appraisal", "provisions",
    };

    public static Kind<PolicyVersion> Kind { get; } = Obj.KindOf(Names, Read);

    private static PolicyVersion? Read(Obj obj)
    {
        var id = obj.Required("version").As(Kinds.Id);
        var from = obj.Required("effectiveFrom").As(TimeKinds.Date);
        var grace = obj.Optional("grace").As(TimeKinds.Grace);
        var share = obj.Optional("minimumShare").As(NumberKinds.Fraction(0, 1));
        var days = obj.Optional("minimumDays").As(NumberKinds.Whole(0, 366));
        var sections = new VersionSections(obj);
        if (!obj.IsSound)
            return null;
        return sections.AddTo(new PolicyVersion(id.Value, from.Value)
        {
            Grace = grace.Or(Period.FromDays(7)),
            MinimumShare = share.Or(0.75m),
            MinimumDays = days.Or(14),
        });
    }
}
