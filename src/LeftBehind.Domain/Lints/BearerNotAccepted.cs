using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>LINT011: a duty that takes no record of the person who must do it.</summary>
internal sealed class BearerNotAccepted : LintRule
{
    protected override string Code => "LINT011";

    public override IEnumerable<LintFinding> Of(LintedVersion version) => version.Version.Duties
        .Where(duty => IsAPerson(duty.Bearer) && duty.AcceptedRoles is { } roles && !roles.Contains(duty.Bearer) && !roles.Contains(Role.Anyone) && !roles.Contains(Role.Staff))
        .Select(duty => Finding(
            version,
            duty,
            $"由 {duty.Bearer} 负责，却不认 {duty.Bearer} 的记录",
            $"{duty.Bearer} must do it, and no record of {duty.Bearer} is accepted",
            duty with { AcceptedRoles = new ValueList<Role>(duty.AcceptedRoles!.Prepend(duty.Bearer)) }));

    /// <summary>Not the family, whose acts others may record, nor who is nobody in person.</summary>
    private static bool IsAPerson(Role role) => role.IsPairing || role == Role.HomeroomTeacher || (role.IsRosterRole && role != Role.Authority && role != Role.Anyone);
}
