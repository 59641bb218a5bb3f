using System.Linq;
using System.Text;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A policy as a page that a headteacher could sign: one plain sentence a rule, made from the data, with its article and clauses; what nobody but us has said is marked.</summary>
public static class PolicyPage
{
    /// <summary>The page, one sentence a line.</summary>
    public static string Of(Policy policy, Language language)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.Defined(language, nameof(language));
        var words = new PolicyWords(language);
        var page = new StringBuilder();
        Line(policy.Title?.In(language) ?? policy.Id);
        Line(words.Say("制度 ", "policy ") + policy.Id + (policy.Source is null ? string.Empty : words.Say(" · 出处 ", " · source ") + policy.Source));
        foreach (var version in policy.Versions)
        {
            Line(string.Empty);
            Line(words.Say($"版本 {version.Id}，自 {LocalDatePattern.Iso.Format(version.EffectiveFrom)} 起施行", $"Version {version.Id}, in force from {LocalDatePattern.Iso.Format(version.EffectiveFrom)}"));
            foreach (var line in new OriginText(words).Of(version))
                Line(line);
            foreach (var section in new VersionText(version, words).Sections.Where(section => section.Lines.Count > 0))
            {
                Line(string.Empty);
                Line(section.Heading);
                foreach (var line in section.Lines)
                    Line("  " + line);
            }
        }
        Line(string.Empty);
        Line(words.Say("校长签字：________________    日期：________________", "Signed: ________________    Date: ________________"));
        return page.ToString();

        void Line(string text) => page.Append(text).Append('\n');
    }
}
