namespace LeftBehind.Domain;

/// <summary>Writes an escalation.</summary>
internal static class EscalationWriter
{
    public static OutObject Escalation(Escalation escalation) => new OutObject()
        .Put("id", escalation.Id)
        .Put("on", escalation.Kinds)
        .Put("of", escalation.CountedFrom == ClockStart.Aware ? null : escalation.CountedFrom, ClosedLists.ClockStart)
        .PutSome("cites", escalation.Citations)
        .PutSome("steps", escalation.Steps, Step);

    private static OutObject Step(EscalationStep step) => new OutObject()
        .Put("id", step.Id)
        .Put("notify", step.Party)
        .Put("do", step.Action)
        .Put("within", step.Deadline.Text)
        .Put("of", step.CountedFrom, ClosedLists.ClockStart)
        .Put("when", step.Severities)
        .Put("authority", step.Authority == Authority.Text ? null : step.Authority, ClosedLists.Authority);
}
