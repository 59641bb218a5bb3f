using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Which excusals may excuse something toward a child: those that name it, and those that name no children.</summary>
internal sealed class ExcusalsOfChildren
{
    private readonly Dictionary<int, List<Excusal>> _naming = new();
    private readonly List<Excusal> _ofAll;

    public ExcusalsOfChildren(SchoolIndex index, IReadOnlyList<Excusal> excusals)
    {
        _ofAll = excusals.Where(excusal => excusal.Children is null).ToList();
        foreach (var excusal in excusals)
        {
            foreach (var child in (excusal.Children ?? ValueList<string>.Empty).Distinct())
            {
                if (index.ChildAt.TryGetValue(child, out var at))
                    Add(at, excusal);
            }
        }
    }

    public IReadOnlyList<Excusal> Of(int child) => _naming.TryGetValue(child, out var excusals) ? excusals : _ofAll;

    private void Add(int child, Excusal excusal)
    {
        if (!_naming.TryGetValue(child, out var excusals))
            _naming.Add(child, excusals = new List<Excusal>(_ofAll));
        excusals.Add(excusal);
    }
}
