using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain.Testing;

/// <summary>What a case says and no rule of its policy reads: most likely a slip, so that the case would show nothing.</summary>
internal sealed class UnreadInput
{
    private readonly CaseRule _rule;
    private readonly Duty[] _duties;
    private readonly PolicyVersion[] _versions;

    private UnreadInput(CaseRule rule)
    {
        (_rule, _versions) = (rule, rule.Policy.Versions.ToArray());
        _duties = _versions.SelectMany(version => version.Duties).ToArray();
    }

    public static void Refuse(PolicyCase @case)
    {
        var unread = new UnreadInput(@case.Rule);
        var found = @case.Statements.Where(said => !said.IsExpectation).Select(said => (said, wanted: unread.Wanted(said))).Where(item => item.wanted is not null).ToArray();
        if (found.Length > 0)
            throw new PolicyCaseException(@case, string.Join("\n", found.Select(item => $"No rule of {@case.Policy.Id} reads \"{item.said}\": {item.wanted}.")));
    }

    /// <summary>What no rule asks about, and what is asked instead; null if a rule reads the statement.</summary>
    private string? Wanted(Statement said) => said.Word switch
    {
        "done" or "done-times" or "done-by" or "attempted" when _rule.Duty is null => "the case is about an escalation; say Answered or Tried",
        "did" => Among(said[0], "action", _duties.SelectMany(duty => duty.Actions).Select(action => action.Value)),
        "needs" => AsksForAnyNeed ? null : Among(said[0], "need", Needs),
        "without-needs" => Unless(AsksForAnyNeed || Needs.Any(), "no duty asks for needs"),
        "boards" or "day-pupil" => Unless(Boarding, "no duty asks whether a child boards"),
        "sex" => Unless(Sex, "no duty asks for the sex"),
        "born" => Unless(Age, "no duty asks for an age or a birthday"),
        "class" => Unless(Classes, "no duty asks for a class, a grade or a homeroom teacher"),
        "family" => Unless(_duties.Any(duty => duty.Subject == SubjectKind.Family), "no duty is owed toward families"),
        "left-behind-from" or "away" => Unless(Away, "no duty asks whether parents are away"),
        "unknown" => Unknown(StatementForms.Word<ChildFact>(said[0])),
        "helper" or "helper-during" => Among(said[0], "role", Roles),
        "incident" => Among(said[0], "kind of incident", Kinds),
        _ => null,
    };

    private string? Unknown(ChildFact fact) => fact switch
    {
        ChildFact.Needs => Unless(AsksForAnyNeed || Needs.Any(), "no duty asks for needs"),
        ChildFact.Boarding => Unless(Boarding, "no duty asks whether a child boards"),
        ChildFact.Sex => Unless(Sex, "no duty asks for the sex"),
        ChildFact.Born => Unless(Age, "no duty asks for an age or a birthday"),
        ChildFact.Classes => Unless(Classes, "no duty asks for a class, a grade or a homeroom teacher"),
        _ => Unless(Away, "no duty asks whether parents are away"),
    };

    private bool AsksForAnyNeed => _duties.Any(duty => duty.AppliesTo.Needs is null && HangsOn(duty, Anchor.NeedStart));

    private bool Boarding => _duties.Any(duty => duty.AppliesTo.Boards is not null);

    private bool Sex => _duties.Any(duty => duty.AppliesTo.Sex is not null);

    private bool Age => _versions.Any(version => version.Eligibility?.UnderAge is not null)
        || _duties.Any(duty => HangsOn(duty, Anchor.Birthday) || (duty.Subject == SubjectKind.Family && duty.Bearer == Role.HomeroomTeacher));

    private bool Classes => _duties.Any(duty => duty.AppliesTo.Grades is not null || duty.AppliesTo.Classes is not null || duty.Subject == SubjectKind.Class || Asked(duty).Contains(Role.HomeroomTeacher));

    private bool Away => _versions.Any(version => version.Eligibility?.AwayParents is not null)
        || _duties.Any(duty => duty.AppliesTo.AwayParents is not null || duty.Party == Role.Parents);

    private IEnumerable<string> Needs => _duties.SelectMany(duty => duty.AppliesTo.Needs ?? Array.Empty<Need>())
        .Concat(_versions.SelectMany(version => (version.Eligibility?.Needs ?? Array.Empty<Need>()).Concat(version.Eligibility?.OrNeeds ?? Array.Empty<Need>()))).Select(need => need.Value);

    private IEnumerable<string> Roles => _duties.SelectMany(Asked).Concat(_versions.SelectMany(version => version.PairingRules).Select(rule => rule.Kind)).Select(role => role.Value);

    private IEnumerable<string> Kinds => _versions.SelectMany(version => version.Escalations).SelectMany(escalation => escalation.Kinds).Select(kind => kind.Value)
        .Concat(_duties.SelectMany(duty => duty.Recurrence?.Anchors ?? Array.Empty<Anchor>()).Select(anchor => anchor.Text)
            .Where(text => text.StartsWith("incident:", StringComparison.Ordinal)).Select(text => text.Substring("incident:".Length)));

    private static IEnumerable<Role> Asked(Duty duty) => (duty.AcceptedRoles ?? Array.Empty<Role>()).Append(duty.Bearer);

    private static bool HangsOn(Duty duty, Anchor anchor) => duty.Recurrence?.Anchors.Contains(anchor) == true;

    private static string? Unless(bool asked, string otherwise) => asked ? null : otherwise;

    private static string? Among(string code, string kind, IEnumerable<string> asked)
    {
        var known = asked.Distinct().OrderBy(value => value, StringComparer.Ordinal).ToArray();
        return known.Contains(code) ? null : $"no duty asks for the {kind} {code}; asked for are {string.Join(", ", known.DefaultIfEmpty("none"))}";
    }
}
