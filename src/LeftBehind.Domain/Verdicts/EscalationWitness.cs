using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Looks for an incident, and an instant, at which one escalation has a step that is missed, or still to be done, where the other has none that is as far gone:
/// the earliest such instant of the first such incident.
/// </summary>
internal sealed class EscalationWitness(Escalation? before, Escalation? after)
{
    private static readonly LocalDate Day = new(2025, 9, 1);
    private static readonly SchoolCalendar Calendar = new("witness", DateTimeZone.Utc, new Term("term", "one", Day, Day));
    private static readonly Duration[] TakenNoticeAfter = { Duration.Zero, Duration.FromMinutes(30), Duration.FromHours(10) };
    private static readonly LocalTime[] Hours = { new(8, 0), new(0, 0), new(23, 59) };
    private readonly Policy _before = Alone(before, "before");
    private readonly Policy _after = Alone(after, "after");
    private readonly Escalation[] _both = new[] { before, after }.OfType<Escalation>().ToArray();

    public Witness? Find(VerdictSide side)
    {
        var school = School();
        foreach (var incident in Incidents())
        {
            var log = CareLog.Empty.WithIncidents(new[] { incident });
            foreach (var now in Instants(log, school))
            {
                if (Asks(Far(_before.For(Calendar, school).Clocks(log, now)), Far(_after.For(Calendar, school).Clocks(log, now)), side))
                    return new Witness(side, _before, _after, Calendar, school, log) { Facts = new[] { "away both" }, On = now.InUtc().Date, Now = now };
            }
        }
        return null;
    }

    private static bool Asks(Dictionary<string, int> earlier, Dictionary<string, int> later, VerdictSide side)
    {
        var (asking, other) = side == VerdictSide.After ? (later, earlier) : (earlier, later);
        return asking.Any(step => step.Value > (other.TryGetValue(step.Key, out var far) ? far : 0));
    }

    /// <summary>How far gone each step is: running, running beyond its deadline, breached.</summary>
    private static Dictionary<string, int> Far(IReadOnlyList<EscalationClock> clocks) => clocks
        .GroupBy(clock => EscalationVerdict.Code(clock.Step), StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Max(Far));

    private static int Far(EscalationClock clock) => clock.State switch
    {
        ClockState.Breached => 3,
        ClockState.Running => clock.Left == Duration.Zero ? 2 : 1,
        _ => 0,
    };

    private IEnumerable<Incident> Incidents() =>
        from kind in _both.SelectMany(escalation => escalation.Kinds).Distinct()
        from severity in _both.SelectMany(escalation => escalation.Steps).SelectMany(step => step.Severities ?? ValueList<Severity>.Empty).Concat(new[] { Severity.Minor, Severity.Serious }).Distinct()
        from hour in Hours
        from notice in TakenNoticeAfter
        let aware = Day.At(hour).InUtc().ToInstant()
        select new Incident("i1", kind, severity, aware).WithChildren(WitnessChild.Id).WithOccurredAt(aware - notice);

    /// <summary>When it becomes known, a second later, and a second after each deadline.</summary>
    private IEnumerable<Instant> Instants(CareLog log, School school)
    {
        var aware = log.Incidents[0].AwareAt;
        return new[] { _before, _after }.SelectMany(policy => policy.For(Calendar, school).Clocks(log, aware))
            .Select(clock => clock.DeadlineAt).OfType<Instant>().Select(deadline => deadline + Duration.FromSeconds(1))
            .Append(aware).Append(aware + Duration.FromSeconds(1))
            .Where(now => now >= aware).Distinct().OrderBy(now => now);
    }

    private static School School()
    {
        var school = new SchoolBuilder("witness");
        var child = school.Child(WitnessChild.Id).Enrolled(DateRange.From(Day)).Declared(AwayParents.Both, DateRange.From(Day));
        child.Parent("parent").Away(DateRange.From(Day));
        child.Guardian("guardian", DateRange.From(Day));
        return school.Build();
    }

    private static Policy Alone(Escalation? escalation, string version)
    {
        var alone = new PolicyVersion(version, new LocalDate(1900, 1, 1));
        return new Policy("witness", escalation is null ? alone : alone.WithEscalation(escalation));
    }
}
