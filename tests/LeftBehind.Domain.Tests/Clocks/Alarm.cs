using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Clocks;

/// <summary>One incident with k1, known at 10:00 on 3 September 2025, and one step: to tell the parents.</summary>
internal static class Alarm
{
    public static readonly Instant Aware = At("9-3 10:00");

    public static Scene Of(Deadline deadline, Func<Incident, Incident>? more = null) => Scene.Empty().Child("k1")
        .Under(version => version.WithEscalation(new Escalation("e", IncidentKind.Emergency).Notify(Role.Parents, deadline)))
        .Entered(log => log.WithIncidents([(more ?? (same => same))(new Incident("i1", IncidentKind.Emergency, Severity.Serious, Aware).WithChildren("k1"))]));

    public static Scene Told(this Scene scene, string id, Instant at, CareResult result = CareResult.Accomplished) => scene.Entered(log =>
        log.WithRecords([CareRecord.At(id, CareAction.PhoneParents, at, by: "t1").WithChildren("k1").AnsweringParty("i1", Role.Parents).WithResult(result)]));

    public static EscalationClock Clock(this Scene scene, Instant now) => Assert.Single(scene.Programme().Clocks(scene.Log, now));

    public static ClockState State(this Scene scene, Instant now) => scene.Clock(now).State;

    public static Instant? Next(this Scene scene, Instant now) => scene.Programme().NextChange(scene.Log, now);
}
