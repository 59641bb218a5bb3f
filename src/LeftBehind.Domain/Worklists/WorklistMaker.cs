using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Makes a worklist: clocks, then children long without contact, then what else is open, then facts. docs/worklist.md.</summary>
internal sealed class WorklistMaker(Ledger ledger, Instant? now)
{
    private readonly LedgerData _data = ledger.Obligations.Data;
    private readonly ContactDays _contacts = new(ledger);
    private readonly int _today = Day.Number(ledger.AsOf.Date);

    public Worklist Make() => new(ledger.AsOf.Date, Clocks().Concat(Open()).Concat(Facts()).ToArray(), ClassOf);

    private static int Late(WorkItem item) => item.Has(WorkReason.Overdue) ? 0 : 1;

    /// <summary>Those breached, then those running, each by deadline, those without one last.</summary>
    private IEnumerable<WorkItem> Clocks() => now is not { } instant
        ? Enumerable.Empty<WorkItem>()
        : ledger.Programme.Clocks(_data.Log.Log, instant)
            .Where(clock => clock.State is ClockState.Breached or ClockState.Running)
            .OrderBy(clock => clock.State == ClockState.Breached ? 0 : 1)
            .Select(Clock);

    private WorkItem Clock(EscalationClock clock) => new(
        clock.ChildId is { } child ? Subject.Child(child) : Subject.School(ledger.Programme.School.Id),
        Assignee.Person(clock.Incident.By),
        new[] { clock.State == ClockState.Breached ? WorkReason.ClockBreached : WorkReason.ClockRunning })
    {
        Clock = clock,
        Citations = clock.Escalation.Citations,
    };

    private IEnumerable<WorkItem> Open() => ledger.Obligations
        .Where(obligation => obligation.Status is ObligationStatus.Due or ObligationStatus.Overdue)
        .MostUrgentFirst()
        .GroupBy(obligation => (obligation.Subject, obligation.Duty.Id, obligation.Responsible))
        .Select(Toward)
        .OrderBy(item => item.Has(WorkReason.NoContact) ? 0 : 1)
        .ThenBy(item => item.Has(WorkReason.NoContact) ? _contacts.Since(item.Subject.Id) : 0)
        .ThenBy(item => item.Has(WorkReason.NoContact) ? item.Subject.Id : string.Empty, StringComparer.Ordinal)
        .ThenBy(Late)
        .ThenBy(item => item.Until)
        .ThenBy(item => item.Has(WorkReason.NobodyResponsible) ? 0 : 1)
        .ThenBy(item => item.Subject.Kind)
        .ThenBy(item => item.Subject.Id, StringComparer.Ordinal)
        .ThenBy(item => item.Duty!.Id, StringComparer.Ordinal);

    /// <summary>What is open toward a subject under a duty, what runs out first in front.</summary>
    private WorkItem Toward(IGrouping<(Subject Subject, string, Assignee Responsible), Obligation> open)
    {
        var (subject, _, responsible) = open.Key;
        var (obligations, isChild) = (open.ToArray(), subject.Kind == SubjectKind.Child);
        return new WorkItem(subject, responsible, Reasons(subject, responsible, obligations).ToArray())
        {
            Obligations = obligations,
            Until = obligations[0].Status == ObligationStatus.Overdue ? obligations[0].GraceEnd : obligations[0].WindowEnd,
            Citations = obligations[0].Citations,
            LastContact = isChild ? _contacts.Last(subject.Id) : null,
            WeeksWithoutContact = isChild ? _contacts.Weeks(subject.Id) : null,
        };
    }

    private IEnumerable<WorkReason> Reasons(Subject subject, Assignee responsible, Obligation[] obligations)
    {
        if (subject.Kind == SubjectKind.Child && _contacts.Weeks(subject.Id) >= ContactDays.ManyWeeks)
            yield return WorkReason.NoContact;
        if (obligations.Any(obligation => obligation.Status == ObligationStatus.Overdue))
            yield return WorkReason.Overdue;
        if (obligations.Any(obligation => obligation.Status == ObligationStatus.Due))
            yield return WorkReason.Due;
        if (responsible.IsNobody)
            yield return WorkReason.NobodyResponsible;
    }

    /// <summary>The facts on which most obligations hang come first.</summary>
    private IEnumerable<WorkItem> Facts()
    {
        var clauses = ledger.Programme.Policy.VersionOn(ledger.AsOf.Date)?.Eligibility?.Citations ?? ValueList<string>.Empty;
        return ledger.Obligations.Questions().Select(question => new WorkItem(
            Subject.Child(question.Missing.ChildId),
            Assignee.Person(_data.HomeroomTeacher(question.Missing.ChildId, _today)),
            new[] { WorkReason.FactMissing })
        {
            Question = question,
            Citations = clauses,
        });
    }

    private string? ClassOf(string child) => _data.Facts.Child(_data.Index.ChildAt[child]).ClassOn(_today);
}
