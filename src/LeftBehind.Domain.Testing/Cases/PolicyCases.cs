using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>
/// Cases as text, one a line: <c>RULE: NAME | STATEMENT | …</c>. A line that begins with a question mark is proposed and not run; whoever takes the mark away confirms it.
/// Empty lines and those that begin with <c>#</c> are for readers.
/// </summary>
public static class PolicyCases
{
    private const string Proposed = "? ";

    /// <summary>The boundary cases of every duty and escalation, with today's answers, as proposals: the same text for the same policy, ended by line feeds.</summary>
    [Pure]
    public static string Propose(Policy policy) => Propose(policy, OrdinaryYear.Of(policy));

    /// <summary>The same on a calendar.</summary>
    [Pure]
    public static string Propose(Policy policy, SchoolCalendar calendar)
    {
        Given.NotNull(calendar, nameof(calendar));
        var cases = CaseRule.AllOf(Given.NotNull(policy, nameof(policy)))
            .SelectMany(rule => rule.Duty is null ? BoundaryCases.OfEscalation(policy, rule.Id, calendar) : BoundaryCases.Of(policy, rule.Id, calendar));
        return string.Concat(cases.Select(item => Proposed + item + "\n"));
    }

    /// <summary>The confirmed cases, to be run on an ordinary school year.</summary>
    /// <exception cref="ArgumentException">A line is not a case of the policy.</exception>
    [Pure]
    public static IReadOnlyList<PolicyCase> Read(string text, Policy policy) => Read(text, policy, OrdinaryYear.Of(policy));

    /// <summary>The confirmed cases, to be run on a calendar.</summary>
    /// <exception cref="ArgumentException">A line is not a case of the policy.</exception>
    [Pure]
    public static IReadOnlyList<PolicyCase> Read(string text, Policy policy, SchoolCalendar calendar)
    {
        Given.NotNull(policy, nameof(policy));
        Given.NotNull(calendar, nameof(calendar));
        return Given.NotNull(text, nameof(text)).Split('\n')
            .Select((line, i) => (Line: line.Trim(), Number: i + 1))
            .Where(item => item.Line.Length > 0 && item.Line[0] is not ('#' or '?'))
            .Select(item => Case(item.Line, item.Number, policy, calendar)).ToArray();
    }

    private static PolicyCase Case(string line, int number, Policy policy, SchoolCalendar calendar)
    {
        try
        {
            return CaseLine.Parse(line, policy, calendar);
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException($"Line {StatementForms.Text(number)}: {refused.Message}", nameof(line), refused);
        }
    }
}
