using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Programmes that differ from another in one thing.</summary>
internal static class Another
{
    public static CareProgramme WithRule(CareProgramme programme, int version, PairingRule rule) => WithVersions(programme, at => at == version, given => given.WithPairingRule(rule));

    /// <summary>A version for children with one need only: what it asked of needs before is replaced.</summary>
    public static CareProgramme OnlyInNeed(CareProgramme programme, int version, Need need) => WithVersions(
        programme, at => at == version, given => given.Covering((given.Eligibility ?? Eligibility.EveryChild).InNeedOf(need) with { OrNeeds = null }));

    /// <summary>With a rule's greatest number of children in every version that has one for the kind.</summary>
    public static CareProgramme WithMostChildren(CareProgramme programme, Role kind, int most) => WithVersions(
        programme,
        _ => true,
        given => given.PairingRules.FirstOrDefault(rule => rule.Kind == kind) is { } rule && (rule.ChildrenPerHelper?.Max is not { } max || max > most)
            ? given.WithPairingRule(rule.WithChildrenPerHelper(new Limit(rule.ChildrenPerHelper?.Min, most)))
            : given);

    public static CareProgramme WithTimes(CareProgramme programme, string dutyId, int times) => WithVersions(
        programme, _ => true, given => given.Duties.FirstOrDefault(duty => duty.Id == dutyId) is { } duty && duty.Times > times ? given.WithDuty(duty.WithTimes(times)) : given);

    public static CareProgramme WithoutDuty(CareProgramme programme, string dutyId) => WithVersions(programme, _ => true, given => Without(given, dutyId));

    /// <summary>With so many members of staff more, who hold the first role that a rule names and teach every class.</summary>
    public static CareProgramme WithHelpers(CareProgramme programme, PairingRule rule, int count)
    {
        var (school, always) = (programme.School, DateRange.From(new(1900, 1, 1)));
        var ids = Enumerable.Range(1, int.MaxValue - 1).Select(i => FormattableString.Invariant($"more-{i}")).Where(id => !school.TryGetStaff(id, out _) && !school.TryGetChild(id, out _)).Take(count).ToArray();
        var role = rule.Helpers?.FirstOrDefault(role => role != Role.Staff);
        return programme.Policy.For(programme.Calendar, school.WithStaff(ids.Select(id => Member(id, role, always)).ToArray(), id => new Dated<string>(id, always)));
    }

    /// <summary>With those pairings too that are proposed.</summary>
    public static CareProgramme WithPairings(CareProgramme programme, IReadOnlyList<ProposedPairing> proposed)
    {
        var taken = new HashSet<string>(programme.School.Pairings.Select(pairing => pairing.Id));
        var ids = Enumerable.Range(1, int.MaxValue - 1).Select(i => FormattableString.Invariant($"proposed-{i}")).Where(id => !taken.Contains(id)).Take(proposed.Count);
        var more = proposed.Zip(ids, (item, id) => new Pairing(id, item.PairingKind, item.ChildId, item.HelperId, DateRange.Between(item.From, item.To))).ToArray();
        return programme.Policy.For(programme.Calendar, programme.School.WithPairings(more));
    }

    private static StaffMember Member(string id, Role? role, DateRange always)
    {
        var data = new StaffData(id);
        if (role is not null)
            data.Roles.Add(new Dated<Role>(role, always));
        return new StaffMember(data);
    }

    private static PolicyVersion Without(PolicyVersion version, string dutyId)
    {
        if (version.Duties.All(duty => duty.Id != dutyId))
            return version;
        var without = version.WithoutDuty(dutyId);
        return without.Appraisal is { } appraisal && appraisal.MustNotMiss.Contains(dutyId)
            ? without.WithAppraisal(appraisal.WithMustNotMiss(appraisal.MustNotMiss.Where(id => id != dutyId).ToArray()))
            : without;
    }

    private static CareProgramme WithVersions(CareProgramme programme, Func<int, bool> which, Func<PolicyVersion, PolicyVersion> change)
    {
        var versions = programme.Policy.Versions.Select((version, at) => which(at) ? change(version) : version);
        return (programme.Policy with { Versions = new ValueList<PolicyVersion>(versions) }).For(programme.Calendar, programme.School);
    }
}
