using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>The own properties of a version in words.</summary>
internal static class VersionValues
{
    public static string? Of(PolicyVersion version, string property, PolicyWords words) => property switch
    {
        "version" => version.Id,
        "effectiveFrom" => LocalDatePattern.Iso.Format(version.EffectiveFrom),
        "corrects" => version.Corrects,
        "grace" => DutyValues.Grace(version.Grace, words),
        "minimumShare" => PolicyWords.Percent(version.MinimumShare),
        "minimumDays" => PartWords.Days(version.MinimumDays, words),
        _ => null,
    };
}
