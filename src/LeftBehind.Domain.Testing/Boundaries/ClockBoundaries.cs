using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>A second around the deadline of each step of an escalation; of a step without one, whether it was answered.</summary>
internal sealed class ClockBoundaries
{
    private static readonly Duration Second = Duration.FromSeconds(1);
    private readonly PolicyCase _case;

    public ClockBoundaries(PolicyCase @case) => _case = @case;

    public IEnumerable<PolicyCase> All()
    {
        var aware = new CaseWorld(_case).Log.Incidents[0].AwareAt;
        var steps = _case.Rule.Escalation!.Steps;
        return Enumerable.Range(1, steps.Count).SelectMany(number =>
        {
            var happened = _case.Incident(_case.Rule.Escalation.Kinds[0], steps[number - 1].Severities?[0] ?? Severity.Serious, Iso.Of(aware));
            var clock = new CaseWorld(happened).Clocks(aware).FirstOrDefault(clock => clock.StepNumber == number);
            return clock is null ? Enumerable.Empty<PolicyCase>() : OfStep(happened, number, clock);
        });
    }

    private static IEnumerable<PolicyCase> OfStep(PolicyCase happened, int number, EscalationClock clock)
    {
        var step = "step " + StatementForms.Text(number) + ": ";
        if (clock.DeadlineAt is not { } deadline)
        {
            yield return TodaysAnswer.OfClock(happened.Named(step + "never answered"), number);
            yield return TodaysAnswer.OfClock(happened.Named(step + "answered").Answered(number, Iso.Of(clock.Start + Second)), number);
            yield break;
        }
        foreach (var (name, at) in new[] { ("answered a second before the deadline", deadline - Second), ("answered at the deadline", deadline), ("answered a second after the deadline", deadline + Second) })
        {
            if (at >= clock.Start)
                yield return TodaysAnswer.OfClock(happened.Named(step + name).Answered(number, Iso.Of(at)), number);
        }
        yield return TodaysAnswer.OfClock(happened.Named(step + "not answered at the deadline").Now(Iso.Of(deadline)), number);
        yield return TodaysAnswer.OfClock(happened.Named(step + "not answered a second after the deadline").Now(Iso.Of(deadline + Second)), number);
    }
}
