using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A policy as text for a review: one fact a line, each with the version and the part that it is about, in the order of the document. What goes without saying is left out.</summary>
public static class PolicyText
{
    /// <summary>The text, each line ended by a line feed.</summary>
    public static string Of(Policy policy, Language language)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.Defined(language, nameof(language));
        var words = new PolicyWords(language);
        var (text, colon) = (new StringBuilder(), words.Say("：", ": "));
        foreach (var fact in Texts(PropertyNames.Of("title").In(language), policy.Title, colon).Concat(policy.Source is null ? Enumerable.Empty<string>() : new[] { words.Say("出处", "source") + colon + policy.Source }))
            Add(words.Say("制度 ", "policy ") + policy.Id, fact);
        foreach (var version in policy.Versions)
        {
            var name = words.Say("版本 ", "version ") + version.Id;
            foreach (var line in new OriginText(words).Of(version))
                Add(name, line);
            foreach (var part in PolicyParts.Of(version))
            {
                foreach (var fact in Facts(part, words, colon).DefaultIfEmpty(string.Empty))
                    Add(part.Element is PolicyVersion ? name : name + colon + PartWords.NameOf(part, words), fact);
            }
        }
        return text.ToString();

        void Add(string what, string fact) => text.Append(what).Append(fact.Length == 0 ? string.Empty : colon).Append(FactLine.OneLine(fact)).Append('\n');
    }

    private static IEnumerable<string> Facts(PolicyPart part, PolicyWords words, string colon)
    {
        foreach (var (property, text) in PartWords.Facts(part, words).Where(fact => !(part.Element is PolicyVersion && fact.Property is "version" or "corrects")))
        {
            var name = PropertyNames.Of(property).In(words.Language);
            var lines = (part.Element, property) switch
            {
                (Escalation escalation, "steps") => escalation.Steps.Select((step, i) => $"{name} {PolicyWords.Number(i + 1)}{colon}{new EscalationSentence(words).Step(step)}"),
                (Duty duty, "title") => Texts(name, duty.Title, colon),
                (Duty duty, "text") => Texts(name, duty.Text, colon),
                (Provision provision, "text") => Texts(name, provision.Text, colon),
                _ => new[] { text },
            };
            foreach (var line in lines)
                yield return line;
        }
    }

    /// <summary>A text in every language in which it is given: a change of either must be seen.</summary>
    private static IEnumerable<string> Texts(string name, LocalizedText? text, string colon)
    {
        if (text?.Zh is { } zh)
            yield return $"{name} (zh){colon}{zh}";
        if (text?.En is { } en)
            yield return $"{name} (en){colon}{en}";
    }
}
