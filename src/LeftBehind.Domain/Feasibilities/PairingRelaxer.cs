using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Finds the single changes after which a pairing rule can be met: the least of each sort, each asked again.</summary>
internal sealed class PairingRelaxer
{
    private const int Most = 1000;
    private readonly PairingQuestion _question;
    private readonly PairingLack _lack;
    private readonly PairingDay _day;
    private readonly WorkAssumptions _assumptions;
    private readonly PairingRule _rule;
    private readonly PairingLimits _limits;

    public PairingRelaxer(PairingQuestion question, PairingLack lack, PairingDay day, WorkAssumptions assumptions)
    {
        (_question, _lack, _day, _assumptions, _rule) = (question, lack, day, assumptions, question.Rule.Rule);
        _limits = PairingLimits.Of(_rule);
    }

    public Relaxation[] Find() => Candidates().Where(Works).InOrder();

    private IEnumerable<Relaxation> Candidates() => _lack == PairingLack.Helpers
        ? Some(MoreChildrenPerHelper(), OtherClasses(), AllStaff(), MoreHelpers(), FewerHelpersRequired()).Concat(OnlyInNeed())
        : Some(MoreHelpersPerChild(), OtherClasses(), FewerChildrenRequired());

    private static IEnumerable<Relaxation> Some(params Relaxation?[] found) => found.OfType<Relaxation>();

    private bool Works(Relaxation relaxation)
    {
        var again = _question.Of(relaxation.Programme);
        return again.Holds(_lack) && (again.Holds(Other) || !_question.Holds(Other));
    }

    private PairingLack Other => _lack == PairingLack.Helpers ? PairingLack.Children : PairingLack.Helpers;

    private Relaxation? MoreChildrenPerHelper() => _rule.ChildrenPerHelper is { Max: { } max } given
        && Search.Least(max + 1, Math.Min(_question.Most, Most), k => _question.Holds(_lack, _limits with { MostChildren = k })) is { } least
        ? WithRule(RelaxationKind.MoreChildrenPerHelper, _rule.WithChildrenPerHelper(new Limit(given.Min, least)), least)
        : null;

    private Relaxation? MoreHelpersPerChild() => _rule.HelpersPerChild is { Max: { } max } given
        && Search.Least(max + 1, Math.Min(_question.Most, Most), k => _question.Holds(_lack, _limits with { MostHelpers = k })) is { } least
        ? WithRule(RelaxationKind.MoreHelpersPerChild, _rule.WithHelpersPerChild(new Limit(given.Min, least)), least)
        : null;

    private Relaxation? OtherClasses() => _rule.IsOwnClassOnly ? WithRule(RelaxationKind.OtherClassesToo, _rule with { IsOwnClassOnly = false }) : null;

    private Relaxation? AllStaff() => _rule.Helpers is { } roles && !roles.Contains(Role.Staff)
        ? WithRule(RelaxationKind.AllStaffHelp, _rule.HelpersAre(Role.Staff))
        : null;

    private Relaxation? FewerChildrenRequired() => _rule.ChildrenPerHelper is { Min: { } min } given
        && Search.Greatest(0, min - 1, k => _question.Holds(_lack, _limits with { LeastChildren = k })) is { } greatest
        ? WithRule(RelaxationKind.FewerChildrenRequired, _rule.WithChildrenPerHelper(new Limit(greatest, given.Max)), greatest)
        : null;

    private Relaxation? FewerHelpersRequired() => _rule.HelpersPerChild is { Min: { } min } given
        && Search.Greatest(0, min - 1, k => _question.Holds(_lack, _limits with { LeastHelpers = k })) is { } greatest
        ? WithRule(RelaxationKind.FewerHelpersRequired, _rule.WithHelpersPerChild(new Limit(greatest, given.Max)), greatest, greatest == 0 ? _day.ChildrenInNeed : 0)
        : null;

    private Relaxation? MoreHelpers()
    {
        var places = _day.Missing(_lack, _limits).Missing;
        var first = Math.Max(1, ((places - 1) / Math.Min(_limits.MostChildren, Most)) + 1);
        return Search.Least(first, first + (_question.Most * _limits.LeastHelpers), more => _question.Holds(_lack, _limits, more)) is { } least
            ? new Relaxation(RelaxationKind.MoreHelpers, Another.WithHelpers(_question.Programme, _rule, least), _assumptions) { Number = least, PeopleToFind = least, PairingKind = _rule.Kind }
            : null;
    }

    private IEnumerable<Relaxation> OnlyInNeed()
    {
        var eligibility = _question.Programme.Policy.Versions[_question.Rule.Version].Eligibility;
        var needs = eligibility?.Needs ?? _question.Programme.School.Children.SelectMany(child => child.KnownNeeds).Select(need => need.Value).Distinct();
        foreach (var need in needs)
        {
            var programme = Another.OnlyInNeed(_question.Programme, _question.Rule.Version, need);
            var kept = _question.Of(programme).On(_day.Days.From).ChildrenInNeed;
            if (kept > 0)
                yield return new Relaxation(RelaxationKind.OnlyChildrenInNeed, programme, _assumptions) { Need = need, ChildrenLeftOut = _day.ChildrenInNeed - kept, PairingKind = _rule.Kind };
        }
    }

    private Relaxation WithRule(RelaxationKind kind, PairingRule rule, int? number = null, int leftOut = 0) =>
        new(kind, Another.WithRule(_question.Programme, _question.Rule.Version, rule), _assumptions) { Number = number, ChildrenLeftOut = leftOut, PairingKind = rule.Kind };
}
