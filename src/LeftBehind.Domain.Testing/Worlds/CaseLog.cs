using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>What was done and what happened in a case.</summary>
internal sealed class CaseLog
{
    private const string IncidentId = "i1";
    private readonly CaseRule _rule;
    private readonly Wanted _wanted;
    private readonly CaseHelpers _helpers;
    private readonly List<CareRecord> _records = new();
    private readonly List<Excusal> _excusals = new();
    private readonly List<Incident> _incidents = new();

    public CaseLog(CaseRule rule, Wanted wanted, CaseHelpers helpers) => (_rule, _wanted, _helpers) = (rule, wanted, helpers);

    public CareLog Made(IReadOnlyList<CaseChild> children)
    {
        if (_incidents.Count == 0)
            AddWanted(children);
        return CareLog.Of(_records).WithExcusals(_excusals).WithIncidents(_incidents);
    }

    public void Take(Statement said, CaseChild child, IEnumerable<CaseChild> children)
    {
        switch (said.Word)
        {
            case "done": Act(child, said[0]); break;
            case "done-times": Repeat(child, said[0], StatementForms.Number(said[1])); break;
            case "done-by": _records.Add(About(CareRecord.On(NextId, Action, Iso.Day(said[1]), said[0]), child)); break;
            case "did": _records.Add(AsWanted(CareRecord.On(NextId, new CareAction(said[0]), Iso.Day(said[1]), Actor(child)), child)); break;
            case "attempted": _records.Add(AsWanted(CareRecord.On(NextId, Action, Iso.Day(said[0]), Actor(child)), child).WithResult(CareResult.Attempted)); break;
            case "excused": _excusals.Add(new Excusal("e" + StatementForms.Text(_excusals.Count + 1), Iso.Range(said[0]).ToDateInterval(), "case").OfChildren(child.Id)); break;
            case "incident": Happened(new IncidentKind(said[0]), new Severity(said[1]), Iso.Moment(said[2]), children); break;
            case "answered": _records.Add(Answer(said, child)); break;
            case "tried": _records.Add(Answer(said, child).WithResult(CareResult.Attempted)); break;
        }
    }

    private CareAction Action => _rule.Duty?.Actions[0] ?? CareAction.PhoneParents;

    private string NextId => "r" + StatementForms.Text(_records.Count + 1);

    private string Actor(CaseChild child) => _helpers.Of(_wanted.ActingRole, child);

    private void Act(CaseChild child, string day) => _records.Add(AsWanted(CareRecord.On(NextId, Action, Iso.Day(day), Actor(child)), child));

    private void Repeat(CaseChild child, string day, int times)
    {
        for (var i = 0; i < times; i++)
            Act(child, day);
    }

    private CareRecord AsWanted(CareRecord record, CaseChild child)
    {
        var made = About(record, child).WithRole(_wanted.ActingRole);
        return _rule.Duty?.Evidence is { } evidence ? made.WithEvidence(evidence) : made;
    }

    private CareRecord About(CareRecord record, CaseChild child) => _rule.Duty?.Subject == SubjectKind.Class
        ? record.WithClass(child.ClassId(_wanted))
        : record.WithChildren(child.Id);

    private CareRecord Answer(Statement said, CaseChild child)
    {
        var steps = _rule.Escalation?.Steps;
        var number = StatementForms.Number(said[0]);
        if (steps is null || number < 1 || number > steps.Count)
            throw new System.ArgumentException($"\"{said}\": allowed are the steps of an escalation, from 1 on; {_rule} has {StatementForms.Text(steps?.Count ?? 0)}.", nameof(said));
        var step = steps[number - 1];
        var record = CareRecord.At(NextId, step.Action ?? CareAction.PhoneParents, Iso.Moment(said[1]), "t1").WithChildren(child.Id);
        record = step.Party is { } party ? record.AnsweringParty(IncidentId, party) : record.Answering(IncidentId);
        return step.Id is { } id ? record.AnsweringStep(id) : record;
    }

    private void AddWanted(IReadOnlyList<CaseChild> children)
    {
        var moment = _wanted.Zone.AtLeniently(_wanted.EventDay.At(new LocalTime(8, 0))).ToInstant();
        foreach (var kind in _rule.Escalation is { } escalation ? escalation.Kinds.Take(1) : _wanted.Incidents)
            Happened(kind, _rule.Escalation?.Steps.Select(step => step.Severities?[0]).FirstOrDefault(severity => severity is not null) ?? Severity.Serious, moment, children);
    }

    private void Happened(IncidentKind kind, Severity severity, Instant aware, IEnumerable<CaseChild> children) =>
        _incidents.Add(new Incident("i" + StatementForms.Text(_incidents.Count + 1), kind, severity, aware).WithOccurredAt(aware).WithChildren(children.Select(child => child.Id).ToArray()));
}
