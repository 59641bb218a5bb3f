using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>On which local dates the school became aware of incidents that list a child.</summary>
internal sealed class IncidentDates
{
    private readonly Dictionary<string, List<(IncidentKind Kind, int Day, Instant KnownAt)>> _byChild = new();

    public IncidentDates(IReadOnlyList<Incident> incidents, DateTimeZone zone)
    {
        foreach (var incident in incidents)
        {
            foreach (var child in incident.Children.Distinct())
            {
                if (!_byChild.TryGetValue(child, out var dates))
                    _byChild.Add(child, dates = new());
                dates.Add((incident.Kind, Day.In(zone, incident.AwareAt), incident.RecordedAt ?? incident.AwareAt));
            }
        }
    }

    public IEnumerable<int> Of(string child, IncidentKind kind, Knowledge knowledge) => _byChild.TryGetValue(child, out var dates)
        ? dates.Where(date => date.Kind == kind && knowledge.Has(date.KnownAt)).Select(date => date.Day)
        : Enumerable.Empty<int>();

    public IEnumerable<Instant> KnownInstants(string child) => _byChild.TryGetValue(child, out var dates)
        ? dates.Select(date => date.KnownAt)
        : Enumerable.Empty<Instant>();
}
