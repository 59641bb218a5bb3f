using System;
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
    private readonly LocalDate _since;
    private readonly Dictionary<string, LocalDate> _lastContacts = [];

    public SchoolDay(CareProgramme programme, CareLog log, DateInterval term, LocalDate today, Instant now)
    {
        (_school, _since, _today, Now, Policy) = (programme.School, term.Start, today, now, programme.Policy);
        Version = programme.Policy.VersionOn(today) ?? programme.Policy.Latest;
        Ledger = programme.Ledger(new DateInterval(term.Start, today), AsOf.Day(today), log);
        OpenClocks = [.. programme.Clocks(log, now).Where(clock => clock.State is ClockState.Breached or ClockState.Running)];
        Questions = Ledger.Obligations.Questions();
        Open = [.. Ledger.Obligations.Where(IsOpen).Where(obligation => obligation.Duty.Subject == SubjectKind.Child)];
        foreach (var obligation in Ledger.Obligations)
            NoteContacts(obligation, programme.Calendar.Zone);
    }

    public Ledger Ledger { get; }

    public Policy Policy { get; }

    public PolicyVersion Version { get; }

    public Instant Now { get; }

    /// <summary>The clocks that run or are breached, by deadline, those without one last.</summary>
    public IReadOnlyList<EscalationClock> OpenClocks { get; }

    public IReadOnlyList<Question> Questions { get; }

    /// <summary>What is to be done for a child now, or made up.</summary>
    public IReadOnlyList<Obligation> Open { get; }

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

    /// <summary>The last day of this term on which something done for the child counted.</summary>
    public LocalDate? LastContact(string child) => _lastContacts.TryGetValue(child, out var day) ? day : null;

    public int WeeksSince(LocalDate? day) => Period.DaysBetween(day ?? _since, _today) / 7;

    /// <summary>How many of the staff may help under a rule, and are employed today.</summary>
    public int HelpersFor(PairingRule rule) => _school.Staff.Count(member => !member.IsFromOutside && IsEmployed(member)
        && (rule.Helpers is null || rule.Helpers.Any(role => role.Value == "staff" || member.Roles.Any(held => held.Value == role && held.When.Contains(_today)))));

    /// <summary>Whether somebody has or had the child, leave and an end notwithstanding.</summary>
    public bool HadHelper(string child) => _school.Pairings.Any(pairing => pairing.ChildId == child);

    public string? HomeroomTeacherOf(string child)
    {
        if (!_school.TryGetChild(child, out var found) || found.KnownClasses.FirstOrDefault(item => item.When.Contains(_today)) is not { } inClass || !_school.TryGetClass(inClass.Value, out var its))
            return null;
        return its.HomeroomTeachers.FirstOrDefault(teacher => teacher.When.Contains(_today))?.Value;
    }

    private bool IsEmployed(StaffMember member) => member.EmployedAlways || member.KnownEmployment.Any(employed => employed.Contains(_today));

    private void NoteContacts(Obligation obligation, DateTimeZone zone)
    {
        if (obligation.Done + obligation.Late == 0)
            return;
        foreach (var record in obligation.Records)
        {
            var day = record.Day ?? record.Moment!.Value.InZone(zone).Date;
            foreach (var child in record.Children)
                _lastContacts[child] = LocalDate.Max(day, LastContact(child) ?? day);
        }
    }
}
