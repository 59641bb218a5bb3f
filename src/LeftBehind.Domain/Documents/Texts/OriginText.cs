using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>Where a version comes from: what it puts right, what it extends and leaves out, its seal.</summary>
internal sealed class OriginText(PolicyWords words)
{
    private static readonly Dictionary<string, LocalizedText> Sections = new()
    {
        ["duty"] = new("义务", "duty"),
        ["pairing"] = new("结对", "pairing"),
        ["escalation"] = new("应急", "escalation"),
        ["field"] = new("档案项", "field of the files"),
        ["provision"] = new("条文", "provision"),
    };

    public IEnumerable<string> Of(PolicyVersion version)
    {
        if (version.Corrects is { } corrected)
            yield return words.Say($"更正版本 {corrected}", $"It puts right version {corrected}");
        if (version.Extension is { } extension)
        {
            yield return words.Say($"在 {extension.Of} 的基础上", $"It extends {extension.Of}");
            foreach (var drop in extension.Dropped)
                yield return words.Say("不采用", "without ") + Sections[drop.Section].In(words.Language) + " " + drop.Id + (drop.Reason is { } reason ? words.Say("：", ": ") + reason.In(words.Language) : string.Empty) + words.Clauses(drop.Citations);
        }
        if (version.Seal is { } seal)
            yield return words.Say("封印 ", "Seal ") + seal;
    }
}
