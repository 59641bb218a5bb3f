using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>The school, the log and the day of a case: what it says, and the rest as its rule wants it.</summary>
internal sealed class CaseWorld
{
    private const int DaysUntilAllIsOver = 800;
    private readonly PolicyCase _case;
    private readonly List<CaseChild> _children = new();
    private readonly Wanted _wanted;
    private readonly CaseHelpers _helpers = new();
    private LocalDate? _asOf;
    private Instant? _now;

    public CaseWorld(PolicyCase @case)
    {
        (_case, _wanted) = (@case, new Wanted(@case.Rule, @case.Calendar));
        var happened = new List<(Statement, CaseChild)>();
        foreach (var said in @case.Statements)
            Take(said, happened);
        var log = new CaseLog(@case.Rule, _wanted, _helpers);
        foreach (var (said, child) in happened)
            log.Take(said, child, _children);
        Log = log.Made(_children.Count == 0 ? new[] { Child } : _children.ToArray());
        Programme = @case.Rule.Alone.For(@case.Calendar, School());
    }

    /// <summary>With the rule of the case alone.</summary>
    public CareProgramme Programme { get; }

    public CareLog Log { get; }

    public Instant Now => _now ?? _case.Calendar.Zone.AtStartOfDay(_case.Calendar.Span.End.PlusDays(DaysUntilAllIsOver)).ToInstant();

    /// <summary>The subject of the duty: the child last named, its family or class, who bears the duty, or the school.</summary>
    public Subject Subject => _case.Rule.Duty?.Subject switch
    {
        SubjectKind.Family => Subject.Family(Child.Family ?? Child.Id),
        SubjectKind.Class => Subject.Class(Child.ClassId(_wanted)),
        SubjectKind.Staff => Subject.Staff(_helpers.Of(_case.Rule.Duty.Bearer, Child)),
        SubjectKind.School => Subject.School(Programme.School.Id),
        _ => Subject.Child(Child.Id),
    };

    public CaseChild Child
    {
        get
        {
            if (_children.Count == 0)
                _children.Add(new CaseChild("k1"));
            return _children[_children.Count - 1];
        }
    }

    public Ledger Ledger() => Ledger(Programme);

    public Ledger LedgerOfWholePolicy() => Ledger(_case.Policy.For(_case.Calendar, Programme.School));

    public IReadOnlyList<EscalationClock> Clocks(Instant now) => Programme.Clocks(Log, now).Where(clock => clock.Escalation.Id == _case.RuleId).ToArray();

    private Ledger Ledger(CareProgramme programme) =>
        programme.Ledger(_case.Calendar.Span, AsOf.Day(_asOf ?? _case.Calendar.Span.End.PlusDays(DaysUntilAllIsOver)), Log);

    private void Take(Statement said, List<(Statement, CaseChild)> happened)
    {
        if (said.IsExpectation)
            return;
        switch (said.Word)
        {
            case "child" when _children.All(child => child.Id != said[0]): _children.Add(new CaseChild(said[0])); break;
            case "child": throw new System.ArgumentException($"The child {said[0]} was named before; a case names each once.", nameof(said));
            case "as-of": _asOf = Iso.Day(said[0]); break;
            case "now": _now = Iso.Moment(said[0]); break;
            default:
                if (!Child.Take(said) && !_helpers.Take(said, Child))
                    happened.Add((said, Child));
                break;
        }
    }

    private School School()
    {
        var school = new SchoolBuilder("school");
        foreach (var child in _children)
            child.Build(school.Child(child.Id), child.Unsaid(_wanted));
        _helpers.Build(school, _children, _wanted);
        return school.Build();
    }
}
