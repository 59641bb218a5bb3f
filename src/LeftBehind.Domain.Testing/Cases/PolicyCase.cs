using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>
/// A small world around one duty or escalation of a policy, and what is expected there. Whatever it does not say is as the rule wants it: a child whom it covers, with somebody to act.
/// Dates are written as in <c>2025-09-01</c>, ranges as in <c>2025-09-01/2025-09-07</c> or <c>2025-09-01/..</c>, instants as in <c>2025-09-01T08:00:00Z</c>.
/// Immutable: each verb returns a further case. What does not fit its form throws an <see cref="ArgumentException"/> at once.
/// </summary>
public sealed class PolicyCase
{
    private readonly Statement[] _statements;

    internal PolicyCase(CaseRule rule, SchoolCalendar calendar, string? name, params Statement[] statements) => (Rule, Calendar, Name, _statements) = (rule, calendar, name, statements);

    /// <summary>The policy.</summary>
    public Policy Policy => Rule.Policy;

    /// <summary>The duty or escalation that it is about.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The calendar; if none was given, an ordinary school year in which the policy is in force.</summary>
    public SchoolCalendar Calendar { get; }

    /// <summary>The name, or null.</summary>
    public string? Name { get; }

    internal CaseRule Rule { get; }

    internal IReadOnlyList<Statement> Statements => _statements;

    /// <summary>A case about a duty.</summary>
    /// <exception cref="ArgumentException">No version has the duty.</exception>
    [Pure]
    public static PolicyCase Of(Policy policy, string dutyId) => new(CaseRule.OfDuty(policy, dutyId), OrdinaryYear.Of(policy), null);

    /// <summary>A case about an escalation.</summary>
    /// <exception cref="ArgumentException">No version has the escalation.</exception>
    [Pure]
    public static PolicyCase OfEscalation(Policy policy, string escalationId) => new(CaseRule.OfEscalation(policy, escalationId), OrdinaryYear.Of(policy), null);

    /// <summary>On a calendar.</summary>
    [Pure]
    public PolicyCase On(SchoolCalendar calendar) => new(Rule, Given.NotNull(calendar, nameof(calendar)), Name, _statements);

    /// <summary>Named so; on one line and without a bar.</summary>
    [Pure]
    public PolicyCase Named(string name) => Given.NotNull(name, nameof(name)).All(letter => letter is not ('|' or '\n' or '\r'))
        ? new(Rule, Calendar, name, _statements)
        : throw new ArgumentException($"\"{name}\" has a bar or a line feed; allowed is one line without.", nameof(name));

    /// <summary>A child, of whom the next facts are; without it there is one, <c>k1</c>.</summary>
    [Pure]
    public PolicyCase Child(string id) => With("child", id);

    /// <summary>One parent of the child is away, and nothing else that the duty may ask for is so: what is not said stays as it is when the duty changes.</summary>
    [Pure]
    public PolicyCase Ordinary() => With("ordinary");

    /// <summary>The child's family.</summary>
    [Pure]
    public PolicyCase OfFamily(string id) => With("family", id);

    /// <summary>The child is enrolled in this range, and no other that is not said too.</summary>
    [Pure]
    public PolicyCase Enrolled(string range) => With("enrolled", range);

    /// <summary>As many of the child's parents as the duty asks for are away from this day on, and nobody before.</summary>
    [Pure]
    public PolicyCase LeftBehindFrom(string day) => With("left-behind-from", day);

    /// <summary>So many parents are away in this range, and nobody on other days.</summary>
    [Pure]
    public PolicyCase Away(AwayParents away, string range) => With("away", StatementForms.Text(away), range);

    /// <summary>The child has a need in this range.</summary>
    [Pure]
    public PolicyCase InNeedOf(Need need, string range) => With("needs", Given.NotNull(need, nameof(need)).Value, range);

    /// <summary>The child has no needs, whatever the duty asks.</summary>
    [Pure]
    public PolicyCase WithoutNeeds() => With("without-needs");

    /// <summary>The child boards in this range, and on no other day.</summary>
    [Pure]
    public PolicyCase Boards(string range) => With("boards", range);

    /// <summary>The child does not board.</summary>
    [Pure]
    public PolicyCase DayPupil() => With("day-pupil");

    /// <summary>The child's sex.</summary>
    [Pure]
    public PolicyCase OfSex(Sex sex) => With("sex", StatementForms.Text(sex));

    /// <summary>The child's day of birth.</summary>
    [Pure]
    public PolicyCase Born(string day) => With("born", day);

    /// <summary>The child is in a class in this range, and in none on other days.</summary>
    [Pure]
    public PolicyCase InClass(string id, int grade, string range) => With("class", id, StatementForms.Text(grade), range);

    /// <summary>A fact of the child is not known.</summary>
    [Pure]
    public PolicyCase NotKnown(ChildFact fact) => With("unknown", StatementForms.Text(fact));

    /// <summary>The child's mentor.</summary>
    [Pure]
    public PolicyCase Mentor(string id) => Helper(Role.Mentor, id);

    /// <summary>Who holds a role, toward the child where it is one of pairing.</summary>
    [Pure]
    public PolicyCase Helper(Role role, string id) => With("helper", Given.NotNull(role, nameof(role)).Value, id);

    /// <summary>Who holds a role in this range; on other days nobody does who is not said too.</summary>
    [Pure]
    public PolicyCase Helper(Role role, string id, string range) => With("helper-during", Given.NotNull(role, nameof(role)).Value, id, range);

    /// <summary>What the duty asks was done once on this day, by whom it asks.</summary>
    [Pure]
    public PolicyCase Done(string day) => With("done", day);

    /// <summary>The same so many times on this day.</summary>
    [Pure]
    public PolicyCase Done(string day, int times) => With("done-times", day, StatementForms.Text(times));

    /// <summary>Somebody did it, in whatever roles they hold.</summary>
    [Pure]
    public PolicyCase DoneBy(string id, string day) => With("done-by", id, day);

    /// <summary>Another action than the duty's first, by whom it asks.</summary>
    [Pure]
    public PolicyCase Did(CareAction action, string day) => With("did", Given.NotNull(action, nameof(action)).Value, day);

    /// <summary>It was tried in vain.</summary>
    [Pure]
    public PolicyCase Attempted(string day) => With("attempted", day);

    /// <summary>The child is excused from everything in this range, which has an end.</summary>
    [Pure]
    public PolicyCase Excused(string range) => With("excused", range);

    /// <summary>An incident with all children of the case, of which the school learned at this instant.</summary>
    [Pure]
    public PolicyCase Incident(IncidentKind kind, Severity severity, string awareAt) =>
        With("incident", Given.NotNull(kind, nameof(kind)).Value, Given.NotNull(severity, nameof(severity)).Value, awareAt);

    /// <summary>A step of the escalation, from 1 on, was answered at this instant.</summary>
    [Pure]
    public PolicyCase Answered(int step, string at) => With("answered", StatementForms.Text(step), at);

    /// <summary>A step of the escalation, from 1 on, was tried in vain at this instant.</summary>
    [Pure]
    public PolicyCase Tried(int step, string at) => With("tried", StatementForms.Text(step), at);

    /// <summary>The day of the question; without it everything is over.</summary>
    [Pure]
    public PolicyCase AsOf(string day) => With("as-of", day);

    /// <summary>The instant at which clocks are read; without it every deadline is over.</summary>
    [Pure]
    public PolicyCase Now(string at) => With("now", at);

    /// <summary>The obligation with this window has this status.</summary>
    /// <exception cref="PolicyCaseException">It has not, or there is none; or the case says something that no rule of the policy reads.</exception>
    public PolicyCase Expect(string window, ObligationStatus status) => Checked(new Statement("expect", window, status.Code()));

    /// <summary>Nothing can be worked on that day, for this reason.</summary>
    /// <exception cref="PolicyCaseException">Something can, or the reason is another; or the case says something that no rule of the policy reads.</exception>
    public PolicyCase ExpectNothing(string day, NothingOwed reason) => Checked(new Statement("expect-nothing", day, reason.Code()));

    /// <summary>The clock of a step, from 1 on, has this state.</summary>
    /// <exception cref="PolicyCaseException">It has not, or there is none; or the case says something that no rule of the policy reads.</exception>
    public PolicyCase ExpectClock(int step, ClockState state) => Checked(new Statement("expect-clock", StatementForms.Text(step), state.Code()));

    /// <summary>Checks everything that is expected.</summary>
    /// <exception cref="PolicyCaseException">Something is not so, or nothing is expected.</exception>
    public void Check() => CaseAnswers.Of(this);

    /// <summary>The ledger of the whole calendar, with every duty of the policy.</summary>
    public Ledger Ledger() => new CaseWorld(this).LedgerOfWholePolicy();

    /// <summary>What becomes of each obligation of the duty, or each clock of the escalation: the days or instants on which something changes.</summary>
    public string Timeline() => CaseTimeline.Of(this);

    /// <summary>The case on one line, as <see cref="PolicyCases"/> reads it.</summary>
    public override string ToString() => CaseLine.Of(this);

    internal PolicyCase With(string word, params string[] arguments) => With(new Statement(word, arguments));

    internal PolicyCase With(Statement statement) => new(Rule, Calendar, Name, _statements.Append(statement).ToArray());

    internal PolicyCase Before(int statement) => new(Rule, Calendar, Name, _statements.Take(statement).ToArray());

    private PolicyCase Checked(Statement expectation)
    {
        var further = With(expectation);
        CaseAnswers.OfLast(further);
        return further;
    }
}
