using System.Collections.Generic;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>The clocks of a log, under a policy, with or without a roster.</summary>
internal sealed class ClockBook(InputSet inputs)
{
    private readonly CareProgramme? _programme = inputs.School is { } school ? inputs.Policy.For(inputs.Calendar, school) : null;

    public IReadOnlyList<EscalationClock> At(Instant now) => _programme?.Clocks(inputs.Log, now) ?? inputs.Policy.Clocks(inputs.Calendar, inputs.Log, now);

    public Instant? NextChange(Instant now) => _programme is null ? inputs.Policy.NextChange(inputs.Calendar, inputs.Log, now) : _programme.NextChange(inputs.Log, now);
}
