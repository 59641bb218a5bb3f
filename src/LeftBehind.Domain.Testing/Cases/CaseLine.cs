using System;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>A case on one line: <c>RULE: NAME | STATEMENT | STATEMENT</c>.</summary>
internal static class CaseLine
{
    public const string EscalationWord = "escalation ";
    private const string Bar = " | ";

    public static string Of(PolicyCase @case) =>
        string.Join(Bar, @case.Statements.Select(statement => statement.ToString()).Prepend(@case.Rule + (@case.Name is null ? string.Empty : ": " + @case.Name)));

    public static PolicyCase Parse(string line, Policy policy, SchoolCalendar calendar)
    {
        var parts = line.Split('|');
        var head = parts[0].Trim();
        var colon = head.IndexOf(": ", StringComparison.Ordinal);
        var (rule, name) = colon < 0 ? (head, null) : (head.Substring(0, colon), head.Substring(colon + 2));
        var about = rule.StartsWith(EscalationWord, StringComparison.Ordinal)
            ? CaseRule.OfEscalation(policy, rule.Substring(EscalationWord.Length))
            : CaseRule.OfDuty(policy, rule);
        return new PolicyCase(about, calendar, name, parts.Skip(1).Select(Statement.Parse).ToArray());
    }
}
