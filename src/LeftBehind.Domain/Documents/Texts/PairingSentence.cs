using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>A pairing rule as a sentence.</summary>
internal sealed class PairingSentence(PolicyWords words)
{
    public string Of(PairingRule rule) => (rule.Kind.Name?.In(words.Language) ?? rule.Kind.Value) + words.Say("：", ": ") + string.Join(words.Say("；", "; "), Parts(rule)) + words.Say("。", ".") + words.Clauses(rule.Citations);

    private IEnumerable<string> Parts(PairingRule rule)
    {
        if (rule.ChildrenPerHelper is { } children)
            yield return words.Say($"每人帮{Count(children)}名孩子", $"each helper has {Count(children)} {(IsOne(children) ? "child" : "children")}");
        if (rule.HelpersPerChild is { } helpers)
            yield return words.Say($"每名孩子有{Count(helpers)}人帮", $"each child has {Count(helpers)} {(IsOne(helpers) ? "helper" : "helpers")}");
        if (rule.Helpers is { Count: > 0 } roles)
            yield return words.Say($"由{words.Roles(roles)}担任", $"helpers are {words.Roles(roles)}");
        if (rule.IsOwnClassOnly)
            yield return words.Say("限本班", "only within the class");
        if (rule.ChildrenPerHelper is null && rule.HelpersPerChild is null && rule.Helpers is not { Count: > 0 } && !rule.IsOwnClassOnly)
            yield return words.Say("没有限额", "without limits");
    }

    private static bool IsOne(Limit limit) => (limit.Max ?? limit.Min) == 1;

    /// <summary>A limit in words.</summary>
    public string Count(Limit limit) => (limit.Min, limit.Max) switch
    {
        ({ } min, { } max) when min == max => words.Say($" {PolicyWords.Number(min)} ", PolicyWords.Number(min)),
        ({ } min, { } max) => words.Say($" {PolicyWords.Number(min)} 至 {PolicyWords.Number(max)} ", $"{PolicyWords.Number(min)} to {PolicyWords.Number(max)}"),
        ({ } min, null) => words.Say($"至少 {PolicyWords.Number(min)} ", $"at least {PolicyWords.Number(min)}"),
        (null, { } max) => words.Say($"至多 {PolicyWords.Number(max)} ", $"at most {PolicyWords.Number(max)}"),
        _ => words.Say("若干", "any number of"),
    };
}
