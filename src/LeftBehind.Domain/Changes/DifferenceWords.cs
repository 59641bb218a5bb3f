using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Differences as rows of words.</summary>
internal sealed class DifferenceWords(Language language)
{
    private readonly PolicyWords _words = new(language);

    public IEnumerable<DifferenceRow> Rows(IEnumerable<Difference> differences) => differences.Select(Row).Distinct();

    public DifferenceRow Row(Difference difference)
    {
        var (before, after) = (difference.Parts.Value!.Before, difference.Parts.Value.After);
        var what = PartWords.NameOf(after, _words);
        return difference switch
        {
            { Kind: DifferenceKind.Added } => Made(what, _words.Say("新增", "added"), null, PartWords.Sentence(after, _words), difference),
            { Kind: DifferenceKind.Removed } => Made(what, _words.Say("删除", "removed"), PartWords.Sentence(before, _words), null, difference),
            { Property: "id" } => Made(what, _words.Say("改名", "renamed"), before.Id, after.Id, difference),
            _ => Changed(what, before, after, difference),
        };
    }

    private DifferenceRow Changed(string what, PolicyPart before, PolicyPart after, Difference difference)
    {
        var (old, now) = (PartWords.Value(before, difference.Property!, _words), PartWords.Value(after, difference.Property!, _words));
        // What reads alike (a text that changed in the other language) is shown as it stands in documents.
        var (first, second) = old == now ? (difference.Before, difference.After) : (old, now);
        var none = _words.Say("无", "none");
        return Made(what, PropertyNames.Of(difference.Property!).In(_words.Language), first ?? none, second ?? none, difference);
    }

    private DifferenceRow Made(string what, string property, string? before, string? after, Difference difference) =>
        new(what, property, FactLine.OneLine(before), FactLine.OneLine(after), difference.Section == "version" ? string.Empty : _words.Clauses(difference.Citations).TrimStart(), _words.Say("：", ": "));
}
