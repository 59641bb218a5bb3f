using System;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>One thing that a case says: a word and its arguments, checked when it is made.</summary>
internal sealed class Statement
{
    private readonly string[] _arguments;

    public Statement(string word, params string[] arguments)
    {
        (Word, _arguments) = (word, arguments);
        var form = StatementForms.Of(word);
        if (form.Length != arguments.Length)
            throw new ArgumentException($"\"{this}\": allowed is \"{string.Join(" ", form.Prepend(word))}\".", nameof(arguments));
        for (var i = 0; i < form.Length; i++)
            StatementForms.Check(form[i], arguments[i]);
    }

    public string Word { get; }

    public bool IsExpectation => Word.StartsWith("expect", StringComparison.Ordinal);

    public string this[int index] => _arguments[index];

    public static Statement Parse(string text)
    {
        var parts = text.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 ? new Statement(parts[0], parts.Skip(1).ToArray()) : throw new ArgumentException("Between two bars stands nothing; a statement is needed.", nameof(text));
    }

    public override string ToString() => string.Join(" ", _arguments.Prepend(Word));
}
