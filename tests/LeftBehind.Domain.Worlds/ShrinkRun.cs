using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>One shrinking: the smallest failing world so far, and the tries left.</summary>
internal sealed class ShrinkRun(World failing, Func<World, bool> stillFails, int maxTries)
{
    private ShrinkDocuments _now = ShrinkDocuments.From(failing);
    private int _left = maxTries;

    public World Best { get; private set; } = failing;

    /// <summary>Tries everything once, the largest parts first.</summary>
    /// <returns>Whether anything helped, and tries are left.</returns>
    public bool Round()
    {
        var before = Best;
        Questions();
        Try(_now.With(6, new JsonObject()));
        Array(3, []);
        Array(4, []);
        Array(5, []);
        Everywhere(_now.Roster, "children", "staff", "classes");
        Duties();
        Arrays();
        Properties();
        Values();
        return _left > 0 && !ReferenceEquals(before, Best);
    }

    private bool Try(ShrinkDocuments documents)
    {
        if (_left <= 0)
        {
            return false;
        }

        _left--;
        var world = documents.ToWorld();
        if (!stillFails(world))
        {
            return false;
        }

        (_now, Best) = (documents, world);
        return true;
    }

    private void Questions()
    {
        foreach (var question in _now.Questions.Count > 1 ? _now.Questions : [])
        {
            if (Try(_now.With([question])))
            {
                break;
            }
        }

        for (var i = _now.Questions.Count - 1; i >= 0 && _now.Questions.Count > 1; i--)
        {
            Try(_now.With([.. _now.Questions.Where((_, at) => at != i)]));
        }

        for (var i = 0; i < _now.Questions.Count; i++)
        {
            while (_left > 0 && ShrinkValues.Simpler(_now.Questions[i]).Any(simpler => Replace(i, simpler)))
            {
            }
        }
    }

    private bool Replace(int index, Question simpler) =>
        Try(_now.With([.. _now.Questions.Select((question, at) => at == index ? simpler : question)]));

    /// <summary>Takes elements out of a list, in halves first.</summary>
    private void Array(int document, string[] path)
    {
        for (var size = Count(document, path); size > 0 && _left > 0; size /= 2)
        {
            for (var at = Count(document, path) - size; at > -size && _left > 0; at -= size)
            {
                Without(document, path, Math.Max(at, 0), size);
            }
        }
    }

    private int Count(int document, string[] path) => (ShrinkPaths.At(_now.Nodes[document], path) as JsonArray)?.Count ?? 0;

    private void Without(int document, string[] path, int at, int size)
    {
        var root = _now.Nodes[document].DeepClone();
        if (ShrinkPaths.At(root, path) is JsonArray list && at < list.Count)
        {
            list.RemoveRange(at, Math.Min(size, list.Count - at));
            Try(_now.With(document, root));
        }
    }

    /// <summary>Takes out an entity together with all that mentions it.</summary>
    private void Everywhere(JsonObject owner, params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
        {
            foreach (var id in Ids(owner[list]))
            {
                Forget(id);
            }
        }
    }

    private void Duties()
    {
        var versions = _now.Policy["versions"]?.AsArray() ?? [];
        foreach (var id in versions.SelectMany(version => Ids(version!["duties"])).Distinct(StringComparer.Ordinal).ToList())
        {
            Forget(id);
        }
    }

    private static List<string> Ids(JsonNode? list) =>
        [.. (list as JsonArray ?? []).Select(element => element?["id"]?.GetValue<string>()).OfType<string>()];

    private void Forget(string id)
    {
        var copy = _now.Copy();
        foreach (var node in copy.Nodes)
        {
            ShrinkPaths.Forget(node, id);
        }

        Try(copy);
    }

    private void Arrays()
    {
        for (var document = 0; document < _now.Nodes.Length; document++)
        {
            foreach (var path in ShrinkPaths.All(_now.Nodes[document], node => node is JsonArray { Count: > 0 }))
            {
                Array(document, path);
            }
        }
    }

    private void Properties()
    {
        for (var document = 0; document < _now.Nodes.Length; document++)
        {
            foreach (var path in ShrinkPaths.All(_now.Nodes[document], node => node is JsonObject))
            {
                var names = (ShrinkPaths.At(_now.Nodes[document], path) as JsonObject)?.Select(property => property.Key).ToList();
                names?.ForEach(name => Edit(document, path, target => target.Remove(name)));
            }
        }
    }

    private void Values()
    {
        for (var document = 0; document < _now.Nodes.Length; document++)
        {
            foreach (var path in ShrinkPaths.All(_now.Nodes[document], node => node is JsonValue).Where(path => path.Length > 0))
            {
                Value(document, path);
            }
        }
    }

    private void Value(int document, string[] path)
    {
        if (ShrinkPaths.At(_now.Nodes[document], path) is JsonValue value)
        {
            _ = ShrinkValues.Simpler(value, path[^1]).Any(simpler => Edit(
                document,
                path[..^1],
                target => target.ContainsKey(path[^1]) && (target[path[^1]] = simpler) is not null));
        }
    }

    private bool Edit(int document, string[] path, Func<JsonObject, bool> edit)
    {
        var root = _now.Nodes[document].DeepClone();
        return ShrinkPaths.At(root, path) is JsonObject target && edit(target) && Try(_now.With(document, root));
    }
}
