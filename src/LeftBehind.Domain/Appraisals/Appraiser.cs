using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Appraises the staff of a ledger. Section 8 of docs/semantics.md.</summary>
internal sealed class Appraiser(Ledger ledger)
{
    private static readonly AppraisalRule Default = new();
    private readonly LedgerData _data = ledger.Obligations.Data;

    public Appraisal Appraise(AppraisalAdjustment[] adjustments)
    {
        var threshold = ledger.Programme.Policy.VersionOn(ledger.Range.End)?.Appraisal?.AwardThreshold;
        var answered = Answered().ToArray();
        var people = answered
            .GroupBy(item => item.Person)
            .OrderBy(person => person.Key, StringComparer.Ordinal)
            .Select(person => new PersonAppraisal(person.Key, Figures(person), adjustments.Where(item => item.PersonId == person.Key).ToArray(), threshold));
        var school = Figures(answered);
        return new Appraisal(ledger.Range, people.ToArray(), Classes(answered, threshold).ToArray(), school, school.Award(school.Score, threshold));
    }

    /// <summary>The obligations whose windows begin in the range and for which a member of staff answers who is not from outside.</summary>
    private IEnumerable<(string Person, Obligation Obligation)> Answered()
    {
        var from = Day.Number(ledger.Range.Start);
        foreach (var obligation in ledger.Obligations)
        {
            if (obligation.Row.From >= from && obligation.Accountable.Id is { } person && ledger.Programme.School.TryGetStaff(person, out var member) && !member.IsFromOutside)
                yield return (person, obligation);
        }
    }

    private IEnumerable<ClassAppraisal> Classes(IEnumerable<(string Person, Obligation Obligation)> answered, decimal? threshold) => answered
        .Where(item => item.Obligation.Duty.Subject == SubjectKind.Child)
        .GroupBy(item => _data.Facts.Child(item.Obligation.Row.Subject).ClassOn(item.Obligation.Row.From))
        .OrderBy(children => children.Key is null)
        .ThenBy(children => children.Key, StringComparer.Ordinal)
        .Select(children => (Id: children.Key, Figures: Figures(children)))
        .Select(its => new ClassAppraisal(its.Id, its.Figures, its.Figures.Award(its.Figures.Score, threshold)));

    private AppraisalFigures Figures(IEnumerable<(string Person, Obligation Obligation)> answered)
    {
        var (counted, uncounted) = (new List<CountedObligation>(), new List<UncountedObligation>());
        foreach (var (person, obligation) in answered)
        {
            if (Reason(obligation, person) is { } reason)
                uncounted.Add(new UncountedObligation(obligation, reason));
            else
                counted.Add(Counted(obligation));
        }
        return new AppraisalFigures(counted, uncounted);
    }

    private static CountedObligation Counted(Obligation obligation)
    {
        var rule = obligation.Version.Appraisal ?? Default;
        var credit = obligation.Status switch
        {
            ObligationStatus.Fulfilled => 1,
            ObligationStatus.FulfilledLate => rule.LateCredit ?? 0.5m,
            _ => 0,
        };
        return new CountedObligation(obligation, credit, rule.MustNotMiss.Contains(obligation.Duty.Id));
    }

    private UncountedObligationReason? Reason(Obligation obligation, string person)
    {
        if (obligation.Duty.Modality is not (Modality.Must or Modality.Reported))
            return UncountedObligationReason.Encouraged;
        return obligation.Status switch
        {
            ObligationStatus.Upcoming or ObligationStatus.Due or ObligationStatus.Overdue => UncountedObligationReason.StillOpen,
            ObligationStatus.Undetermined => UncountedObligationReason.Undetermined,
            ObligationStatus.Waived => UncountedObligationReason.Waived,
            ObligationStatus.Excused => UncountedObligationReason.Excused,
            _ => IsHandedOver(obligation, person) ? UncountedObligationReason.HandedOver : null,
        };
    }

    /// <summary>Whether a helper had the child neither on all days of the window nor on enough of them.</summary>
    private bool IsHandedOver(Obligation obligation, string person)
    {
        var enough = obligation.Version.Appraisal?.HandoverDays ?? 0;
        if (enough == 0 || !obligation.Duty.Bearer.IsPairing || obligation.Duty.Subject is not (SubjectKind.Child or SubjectKind.Family))
            return false;
        var row = obligation.Row;
        var days = _data.AccountableDays(row, person).Count();
        return days < enough && days < row.To - row.From + 1;
    }
}
