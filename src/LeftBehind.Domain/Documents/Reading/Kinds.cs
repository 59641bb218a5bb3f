namespace LeftBehind.Domain;

/// <summary>The kinds of value that all documents share: texts, ids, codes, yes and no, closed lists.</summary>
internal static class Kinds
{
    public static Kind<string> Text { get; } = new("a text", (node, faults) => FreeText(node, faults, "a text"));

    public static Kind<string> Id { get; } = new("an id", (node, faults) => Grammatical(node, faults, "an id"));

    public static Kind<string> CodeText { get; } = new("a code", (node, faults) => Grammatical(node, faults, "a code"));

    public static Kind<bool> YesOrNo { get; } = new("true or false", (node, faults) => node.Kind switch
    {
        NodeKind.True => Told<bool>.Given(node, true),
        NodeKind.False => Told<bool>.Given(node, false),
        _ => Refuse<bool>(node, faults, "true or false"),
    });

    public static Kind<LocalizedText> Localized { get; } = Obj.KindOf(new[] { "zh", "en" }, obj =>
        new LocalizedText(obj.Optional("zh").As(Text).OrNull(), obj.Optional("en").As(Text).OrNull()));

    /// <summary>A code of an open list.</summary>
    public static Kind<T> Code<T>(System.Func<string, T> make)
        where T : Code => new("a code", (node, faults) => CodeText.Read(node, faults).As(make));

    /// <summary>A word of a closed list.</summary>
    public static Kind<T> Word<T>(Words<T> words) => new("one of " + words.List, (node, faults) =>
    {
        if (WholeText(node, faults, "one of " + words.List) is not { } text)
            return Told<T>.Refused(node);
        if (words.TryGet(text, out var value))
            return Told<T>.Given(node, value);
        faults.Error(node.Spot, "DOC013", Quote.Of(text), words.List, Nearest.Of(text, words.All));
        return Told<T>.Refused(node);
    });

    public static void WrongType(Node node, FaultSink faults, string wanted) =>
        faults.Error(node.Spot, node.Kind == NodeKind.Null ? "DOC010" : "DOC011", NameOf(node), wanted);

    public static Told<T> Refuse<T>(Node node, FaultSink faults, string wanted)
    {
        WrongType(node, faults, wanted);
        return Told<T>.Refused(node);
    }

    /// <summary>A text without broken characters and not too long, whatever stands in it; else null, and the fault is told.</summary>
    public static string? WholeText(Node node, FaultSink faults, string wanted)
    {
        if (node.Kind != NodeKind.Text)
        {
            WrongType(node, faults, wanted);
            return null;
        }
        return Characters.AreWhole(node.Text, node.Spot, faults) ? node.Text : null;
    }

    /// <summary>The kind of a value, without anything of it.</summary>
    public static string NameOf(Node node) => node.Kind switch
    {
        NodeKind.Object => "an object",
        NodeKind.List => "a list",
        NodeKind.Text => "a text",
        NodeKind.Number => Digits.AreWhole(node.Text) ? "a whole number" : "a number with a point or an exponent",
        NodeKind.True => "true",
        NodeKind.False => "false",
        _ => "null",
    };

    private static Told<string> FreeText(Node node, FaultSink faults, string wanted) =>
        WholeText(node, faults, wanted) is { } text && Characters.AreShown(text, node.Spot, faults)
            ? Told<string>.Given(node, text)
            : Told<string>.Refused(node);

    private static Told<string> Grammatical(Node node, FaultSink faults, string wanted)
    {
        if (WholeText(node, faults, wanted) is not { } text)
            return Told<string>.Refused(node);
        if (Grammar.Misfit(text) is not { } misfit)
            return Told<string>.Given(node, text);
        faults.Error(node.Spot, "DOC020", misfit, Grammar.Allowed);
        return Told<string>.Refused(node);
    }
}
