using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The rows of a ledger or plan and what they were made of; obligations are views on it.</summary>
internal sealed class LedgerData
{
    private readonly People _peopleNow;

    public LedgerData(CareProgramme programme, Planner planner, LogView log, int? asOf, RowTable rows, int[] credits, bool[] isCredited)
    {
        (Programme, Planner, Log, AsOf, Rows, Credits, IsCredited) = (programme, planner, log, asOf, rows, credits, isCredited);
        _peopleNow = new People(planner.Facts);
    }

    public CareProgramme Programme { get; }

    public Planner Planner { get; }

    public FactsView Facts => Planner.Facts;

    public LogView Log { get; }

    /// <summary>The day of the question, or null for a plan.</summary>
    public int? AsOf { get; }

    public RowTable Rows { get; }

    /// <summary>The credited records of all rows, by place in the log; a row knows where its own begin.</summary>
    public int[] Credits { get; }

    public bool[] IsCredited { get; }

    public SchoolIndex Index => Facts.Index;

    public string SubjectId(in Row row) => Index.Id(row.Duty.Subject, row.Subject);

    public IEnumerable<int> CreditsOf(Row row) => Credits.Skip(row.CreditsAt).Take(row.Done + row.Late);

    public Assignee Responsible(in Row row)
    {
        var now = AsOf is not { } day || day < row.From ? row.From : day > row.GraceEnd ? row.GraceEnd : day;
        return ResponsibleOn(row, now);
    }

    /// <summary>Who is to act on a day.</summary>
    public Assignee ResponsibleOn(in Row row, int day) => _peopleNow.For(row.Duty, row.Subject, new DaySpan(day, day));

    public string? HomeroomTeacher(string child, int day) => _peopleNow.HomeroomTeacher(Index.ChildAt[child], day);

    public Assignee Accountable(in Row row) => new People(FactsAtEndOf(row)).For(row.Duty, row.Subject, new DaySpan(row.From, row.To));

    /// <summary>The days of the window on which the accountable helper had the child.</summary>
    public DaySet AccountableDays(in Row row, string helper) =>
        new People(FactsAtEndOf(row)).HelperDays(row.Duty.Bearer, row.Duty.Subject, row.Subject, helper, new DaySpan(row.From, row.To));

    public ObligationReasons ReasonsOf(in Row row)
    {
        var met = row.Status is ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate;
        var reasons = StatusReasons(row);
        if (row.Done + row.Late > 0 && row.Done + row.Late < row.Duty.Times)
            reasons |= ObligationReasons.PartlyDone;
        if (!met && row.Has(RowMarks.Tried))
            reasons |= ObligationReasons.Tried;
        reasons |= CreditReasons(row);
        if (!row.Duty.Bearer.IsFamily && Responsible(row).IsNobody)
            reasons |= ObligationReasons.Unassigned;
        if (row.Has(RowMarks.Clipped))
            reasons |= ObligationReasons.WindowClipped;
        if (!row.Block.BeforeCut.IsEmpty)
            reasons |= ObligationReasons.VersionBeganInBlock;
        if (row.Block.To >= Planner.Timeline.Days.ProvisionalFrom)
            reasons |= ObligationReasons.CalendarProvisional;
        return reasons;
    }

    /// <summary>The facts that are not known, child by child.</summary>
    public IReadOnlyList<MissingFact> MissingFacts(in Row row)
    {
        if (row.State != OwedState.Undetermined)
            return ValueList<MissingFact>.Empty;
        var (rule, window, missing) = (Planner.Timeline.Rules[row.Block.Duty.Rule], DaySet.Of(row.From, row.To), new List<MissingFact>());
        foreach (var (at, days) in Facts.ChildrenOf(row.Duty.Subject, row.Subject))
        {
            var child = Facts.Child(at);
            var on = window.Intersect(child.Enrolled).Intersect(days);
            missing.AddRange(rule.MissingFacts(child, Facts.School, on).Distinct().Select(fact => new MissingFact(child.Child.Id, fact)));
        }
        return missing;
    }

    private FactsView FactsAtEndOf(in Row row)
    {
        var end = Day.EndOf(row.To, Programme.Calendar.Zone);
        return Programme.Knowledge.At(Planner.Knowledge.At is { } at && at < end ? at : end);
    }

    private static ObligationReasons StatusReasons(in Row row) => row.Status switch
    {
        ObligationStatus.Fulfilled => ObligationReasons.QuotaMet,
        ObligationStatus.FulfilledLate => ObligationReasons.QuotaMetLate,
        ObligationStatus.Undetermined => ObligationReasons.FactUnknown,
        ObligationStatus.Upcoming => ObligationReasons.WindowNotBegun,
        ObligationStatus.Due => ObligationReasons.QuotaOpen,
        ObligationStatus.Overdue => ObligationReasons.InGrace,
        ObligationStatus.Missed => ObligationReasons.WindowOver,
        ObligationStatus.Waived => row.State == OwedState.Waived ? ObligationReasons.CoveredTooBriefly : ObligationReasons.Succeeded,
        _ => (row.Has(RowMarks.Excused) ? ObligationReasons.Excusal : ObligationReasons.None)
            | (row.Has(RowMarks.Attempts) ? ObligationReasons.Attempts : ObligationReasons.None)
            | (row.Has(RowMarks.NotKnownInTime) ? ObligationReasons.NotKnownInTime : ObligationReasons.None),
    };

    private ObligationReasons CreditReasons(in Row row)
    {
        var reasons = ObligationReasons.None;
        var dates = new HashSet<int>();
        foreach (var place in CreditsOf(row))
        {
            if (!dates.Add(Log.Date(place)))
                reasons |= ObligationReasons.SameDay;
            if (Log.IsRecordedLate(place))
                reasons |= ObligationReasons.RecordedLate;
            if (row.Duty.Evidence is { } evidence && !Log[place].Evidence.Contains(evidence))
                reasons |= ObligationReasons.EvidenceMissing;
        }
        return reasons;
    }
}
