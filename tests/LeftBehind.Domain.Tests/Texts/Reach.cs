using System.Collections;
using System.Reflection;

namespace LeftBehind.Domain.Tests;

/// <summary>Everything that can be reached from an object by public properties, and what it says of itself.</summary>
internal static class Reach
{
    /// <summary>The texts of <c>ToString</c> of the object and of all that it leads to; no property of a text is read.</summary>
    public static IEnumerable<(string Path, string Text)> Texts(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Path, object Value)>();
        open.Push((root.GetType().Name, root));
        while (open.Count > 0)
        {
            var (path, value) = open.Pop();
            if (value is string || (!value.GetType().IsValueType && !seen.Add(value)) || path.Count(c => c == '.') > 12)
                continue;
            yield return (path, value.ToString() ?? string.Empty);
            foreach (var next in Next(path, value))
                open.Push(next);
        }
    }

    private static IEnumerable<(string Path, object Value)> Next(string path, object value)
    {
        if (value.GetType().GetProperty("IsKnown")?.GetValue(value) is false)
            yield break;
        if (value is IEnumerable items)
        {
            foreach (var item in items.Cast<object?>().Take(50))
            {
                if (item is not null)
                    yield return (path + "[]", item);
            }
        }
        if (value.GetType().Assembly != typeof(Policy).Assembly)
            yield break;
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.GetValue(value) is { } next)
                yield return (path + "." + property.Name, next);
        }
    }
}
