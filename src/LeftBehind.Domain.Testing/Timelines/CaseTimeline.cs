using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;

namespace LeftBehind.Domain.Testing;

internal static class CaseTimeline
{
    public static string Of(PolicyCase @case)
    {
        var world = new CaseWorld(@case);
        var subject = world.Subject;
        return @case.Rule.Duty is null
            ? OfClocks(world)
            : LedgerTimeline.Of(world.Programme, @case.Calendar.Span, world.Log, item => item.Duty.Id == @case.RuleId && item.Subject == subject);
    }

    private static string OfClocks(CaseWorld world)
    {
        var times = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var now in Moments(world))
        {
            foreach (var clock in world.Clocks(now))
            {
                var name = FormattableString.Invariant($"{clock.Escalation.Id} step {clock.StepNumber}") + (clock.ChildId is null ? string.Empty : " " + clock.ChildId);
                if (!times.TryGetValue(name, out var stood))
                    times[name] = stood = new();
                if (stood.Count == 0 || stood[stood.Count - 1].Split(' ')[1] != clock.State.Code())
                    stood.Add(Iso.Of(now) + " " + clock.State.Code());
            }
        }
        var text = new StringBuilder();
        foreach (var clock in times)
            text.Append(clock.Key).Append('\n').Append(string.Concat(clock.Value.Select(line => "  " + line + "\n")));
        return text.ToString();
    }

    /// <summary>When the school learned of each incident, when something was done, and whenever a clock stands otherwise of itself.</summary>
    private static SortedSet<Instant> Moments(CaseWorld world)
    {
        var moments = new SortedSet<Instant>(world.Log.Incidents.Select(incident => incident.AwareAt).Concat(world.Log.Records.Select(record => record.Moment).OfType<Instant>()));
        var open = new Queue<Instant>(moments);
        while (open.Count > 0)
        {
            if (world.Programme.NextChange(world.Log, open.Dequeue()) is { } next && moments.Add(next))
                open.Enqueue(next);
        }
        return moments;
    }
}
