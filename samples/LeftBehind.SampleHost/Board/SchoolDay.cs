using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>A day of a school as its ledger since the first day of term shows it.</summary>
internal sealed class SchoolDay
{
    private readonly School _school;
    private readonly LocalDate _today;

    public SchoolDay(CareProgramme programme, CareLog log, DateInterval term, LocalDate today, Instant now)
    {
        (_school, _today, Now, Policy) = (programme.School, today, now, programme.Policy);
        Version = programme.Policy.VersionOn(today) ?? programme.Policy.Latest;
        Ledger = programme.Ledger(new DateInterval(term.Start, today), AsOf.Day(today), log);
        Worklist = Ledger.Worklist(now);
    }

    public Ledger Ledger { get; }

    public Policy Policy { get; }

    public PolicyVersion Version { get; }

    public Instant Now { get; }

    /// <summary>What is to be done, the greatest risk first.</summary>
    public Worklist Worklist { get; }

    /// <summary>The clocks to answer, the most urgent first.</summary>
    public IReadOnlyList<EscalationClock> OpenClocks => [.. Worklist.Items.Select(item => item.Clock).OfType<EscalationClock>()];

    /// <summary>The facts to find out, with who is to.</summary>
    public IReadOnlyList<WorkItem> Facts => [.. Worklist.Items.Where(item => item.Has(WorkReason.FactMissing))];

    /// <summary>What is to be done for children now, or made up.</summary>
    public IReadOnlyList<WorkItem> OpenForChildren => [.. Worklist.Items.Where(item => item.Duty?.Subject == SubjectKind.Child)];

    public IReadOnlyList<PairingRule> PairingRules => Version.PairingRules;

    /// <summary>How many children certainly have something owed to them that can be worked on today.</summary>
    public int LeftBehind => Ledger.Obligations
        .Where(obligation => obligation.Duty is { Subject: SubjectKind.Child, AppliesTo.IgnoresEligibility: false } && obligation.Window.Contains(_today))
        .Where(obligation => obligation.Status is not (ObligationStatus.Undetermined or ObligationStatus.Waived))
        .Select(obligation => obligation.Subject.Id)
        .Distinct()
        .Count();

    /// <summary>How many of the staff, not from outside, are employed today.</summary>
    public int StaffToday => _school.Staff.Count(member => !member.IsFromOutside && IsEmployed(member));

    public static bool IsOpen(Obligation obligation) => obligation.Status is ObligationStatus.Due or ObligationStatus.Overdue;

    /// <summary>How many of the staff may help under a rule, and are employed today.</summary>
    public int HelpersFor(PairingRule rule) => _school.Staff.Count(member => !member.IsFromOutside && IsEmployed(member)
        && (rule.Helpers is null || rule.Helpers.Any(role => role.Value == "staff" || member.Roles.Any(held => held.Value == role && held.When.Contains(_today)))));

    /// <summary>Whether somebody has or had the child, leave and an end notwithstanding.</summary>
    public bool HadHelper(string child) => _school.Pairings.Any(pairing => pairing.ChildId == child);

    private bool IsEmployed(StaffMember member) => member.EmployedAlways || member.KnownEmployment.Any(employed => employed.Contains(_today));
}
