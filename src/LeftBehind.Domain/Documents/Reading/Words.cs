using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A closed list: each value and its word.</summary>
internal sealed class Words<T>(params (string Word, T Value)[] words)
{
    public IEnumerable<string> All => words.Select(word => word.Word);

    public string List { get; } = string.Join(", ", words.Select(word => word.Word));

    public bool TryGet(string text, out T value)
    {
        foreach (var (word, known) in words)
        {
            if (word != text)
                continue;
            value = known;
            return true;
        }
        value = default!;
        return false;
    }

    public string Of(T value) => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Word;
}
