using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>
/// Cases made at every boundary of a rule: a day around windows, grace, coverage, terms and versions, a second around deadlines; each with a name and today's answer.
/// They say what is so, not what should be: an author reads and confirms them.
/// </summary>
public static class BoundaryCases
{
    /// <summary>Those of a duty, in an ordinary school year; none if it has no recurrence.</summary>
    /// <exception cref="ArgumentException">No version has the duty.</exception>
    [Pure]
    public static IReadOnlyList<PolicyCase> Of(Policy policy, string dutyId) => Of(policy, dutyId, OrdinaryYear.Of(policy));

    /// <summary>Those of a duty, on a calendar.</summary>
    /// <exception cref="ArgumentException">No version has the duty.</exception>
    [Pure]
    public static IReadOnlyList<PolicyCase> Of(Policy policy, string dutyId, SchoolCalendar calendar) =>
        new DutyBoundaries(PolicyCase.Of(policy, dutyId).On(calendar)).All().ToArray();

    /// <summary>Those of an escalation, in an ordinary school year.</summary>
    /// <exception cref="ArgumentException">No version has the escalation.</exception>
    [Pure]
    public static IReadOnlyList<PolicyCase> OfEscalation(Policy policy, string escalationId) => OfEscalation(policy, escalationId, OrdinaryYear.Of(policy));

    /// <summary>Those of an escalation, on a calendar.</summary>
    /// <exception cref="ArgumentException">No version has the escalation.</exception>
    [Pure]
    public static IReadOnlyList<PolicyCase> OfEscalation(Policy policy, string escalationId, SchoolCalendar calendar) =>
        new ClockBoundaries(PolicyCase.OfEscalation(policy, escalationId).On(calendar)).All().ToArray();
}
