using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What the sentences of a policy are made of, in one language.</summary>
internal sealed class PolicyWords(Language language)
{
    public Language Language { get; } = language;

    public string OurDefault => Say("【本库默认值】", " [our default]");

    public string Say(string zh, string en) => Language == Language.Chinese ? zh : en;

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public string Role(Role role) => Name(role);

    public string Roles(IEnumerable<Role> roles) => Either(roles.Select(Role));

    public string Action(CareAction action) => Name(action);

    public string Needs(IEnumerable<Need> needs) => Either(needs.Select(Name));

    public string Media(IEnumerable<Medium> media) => Either(media.Select(Name));

    public string Incidents(IEnumerable<IncidentKind> kinds) => Either(kinds.Select(Name));

    public string Severities(IEnumerable<Severity> severities) => Either(severities.Select(Name));

    /// <summary>Parts as one sentence: a capital at its beginning, a full stop at its end.</summary>
    public string Sentence(IEnumerable<string> parts)
    {
        var text = string.Join(Say("；", "; "), parts);
        return Language == Language.Chinese ? text + "。" : char.ToUpperInvariant(text[0]) + text.Substring(1) + ".";
    }

    public string Either(IEnumerable<string> names) => string.Join(Say("或", " or "), names);

    public string Clauses(IReadOnlyList<string> clauses) => clauses.Count == 0 ? Say(" [无条款]", " [no clause]") : " [" + string.Join(", ", clauses) + "]";

    public string Grace(Period grace) => Days(grace) == 0
        ? Say("过期不补。", "It cannot be made up afterwards.")
        : Say($"过期后 {Number(Days(grace))} 天内还可以补。", $"It can still be made up within {Number(Days(grace))} days after.");

    public string Coverage(decimal share, int days) => share == 0
        ? Say("只要有一天适用就要做。", "It is owed where it applies on any day of the time.")
        : Say($"时段内至少 {Percent(share)} 的日子适用，或直到时段最后一天至少有 {Number(days)} 天适用，才要做。", $"It is owed where it applies for at least {Percent(share)} of the time, or for {Number(days)} days up to its end.");

    public string Modality(Modality modality) => modality switch
    {
        Domain.Modality.Encouraged => Say("（鼓励）", " (encouraged)"),
        Domain.Modality.May => Say("（可以）", " (may)"),
        Domain.Modality.Reported => Say("（学校自述的做法）", " (what the school says it does)"),
        _ => string.Empty,
    };

    /// <summary>Whose number a date is, where it is not the policy's own.</summary>
    public string Authority(Authority authority) => authority switch
    {
        Domain.Authority.Reading => Say("【本库读法：原文没有写日期】", " [our reading: the text gives no date]"),
        Domain.Authority.School => Say("（本校自定）", " (the school's own number)"),
        Domain.Authority.Law => Say("（法律规定）", " (by law)"),
        _ => string.Empty,
    };

    public static int Days(Period period) => Domain.Grace.Days(period);

    /// <summary>The name of a code as it stands within a sentence, or the code itself.</summary>
    public string Name(Code code)
    {
        var name = code.Name?.In(Language) ?? code.Value;
        return name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;
    }
}
