using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>What a case says of a child; the rest is as the rule wants it.</summary>
internal sealed class CaseChild
{
    private readonly List<DateRange> _enrolled = new();
    private readonly List<(AwayParents? Away, DateRange When)> _away = new();
    private readonly List<(Need Need, DateRange When)> _needs = new();
    private readonly List<DateRange> _boards = new();
    private readonly HashSet<ChildFact> _unknown = new();
    private bool _withoutNeeds;
    private bool _dayPupil;
    private bool _ordinary;
    private Sex? _sex;
    private LocalDate? _born;

    public CaseChild(string id) => Id = id;

    public string Id { get; }

    public string? Family { get; private set; }

    public List<(string Id, int Grade, DateRange When)> Classes { get; } = new();

    public bool IsUnknown(ChildFact fact) => _unknown.Contains(fact);

    /// <summary>What stands in for what is not said of this child.</summary>
    public Wanted Unsaid(Wanted wanted) => _ordinary ? wanted.Ordinary : wanted;

    public string ClassId(Wanted wanted) => Classes.Count > 0 ? Classes[0].Id : Unsaid(wanted).ClassId;

    /// <summary>Takes a statement; false if it is not about a child.</summary>
    public bool Take(Statement said)
    {
        switch (said.Word)
        {
            case "ordinary": _ordinary = true; break;
            case "family": Family = said[0]; break;
            case "enrolled": _enrolled.Add(Iso.Range(said[0])); break;
            case "left-behind-from": _away.Add((null, DateRange.From(Iso.Day(said[0])))); break;
            case "away": _away.Add((StatementForms.Word<AwayParents>(said[0]), Iso.Range(said[1]))); break;
            case "needs": _needs.Add((new Need(said[0]), Iso.Range(said[1]))); break;
            case "without-needs": _withoutNeeds = true; break;
            case "boards": _boards.Add(Iso.Range(said[0])); break;
            case "day-pupil": _dayPupil = true; break;
            case "sex": _sex = StatementForms.Word<Sex>(said[0]); break;
            case "born": _born = Iso.Day(said[0]); break;
            case "class": Classes.Add((said[0], StatementForms.Number(said[1]), Iso.Range(said[2]))); break;
            case "unknown": _unknown.Add(StatementForms.Word<ChildFact>(said[0])); break;
            default: return false;
        }
        return true;
    }

    public void Build(ChildBuilder child, Wanted wanted)
    {
        foreach (var when in _enrolled.DefaultIfEmpty(DateRange.From(wanted.EnrolledFrom)))
            child.Enrolled(when);
        if (!IsUnknown(ChildFact.Sex))
            child.WithSex(_sex ?? wanted.Sex);
        if (!IsUnknown(ChildFact.Born))
            child.Born(_born ?? wanted.Born);
        if (!IsUnknown(ChildFact.Needs))
            Needs(child, wanted);
        if (!IsUnknown(ChildFact.Boarding))
            Boarding(child, wanted);
        if (!IsUnknown(ChildFact.Parents))
            Parents(child, wanted);
        if (Family is not null)
            child.OfFamily(Family);
        child.Guardian("guardian-" + Id, DateRange.From(Wanted.LongAgo)).Born(wanted.GuardianBorn);
    }

    private void Needs(ChildBuilder child, Wanted wanted)
    {
        child.NoOtherNeeds();
        foreach (var (need, when) in _needs)
            child.Needs(need, when);
        if (_withoutNeeds)
            return;
        foreach (var need in wanted.Needs(_needs.Select(said => said.Need).ToArray()))
            child.Needs(need, DateRange.From(wanted.NeedsFrom));
    }

    private void Boarding(ChildBuilder child, Wanted wanted)
    {
        child.NoOtherBoarding();
        foreach (var when in _boards)
            child.Boards(when);
        if (_boards.Count == 0 && !_dayPupil && wanted.Boards == Domain.Boarding.Yes)
            child.Boards(DateRange.From(Wanted.LongAgo));
    }

    private void Parents(ChildBuilder child, Wanted wanted)
    {
        child.Parent("parent-" + Id).Born(wanted.ParentBorn).Away(DateRange.From(Wanted.LongAgo));
        LocalDate? home = Wanted.LongAgo;
        (AwayParents? Away, DateRange When) usual = (null, DateRange.From(wanted.AwayFrom));
        foreach (var (away, when) in _away.DefaultIfEmpty(usual).OrderBy(said => said.When.Start))
        {
            if (home is { } first && first < when.Start)
                child.Declared(AwayParents.None, DateRange.Between(first, when.Start.PlusDays(-1)));
            child.Declared(away ?? wanted.Away, when);
            home = when.End?.PlusDays(1);
        }
        if (home is { } last)
            child.Declared(AwayParents.None, DateRange.From(last));
    }
}
