using System;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>An obligation as an object, filled in while the records are gone through.</summary>
internal sealed class OwedItem(Student student, Rule rule, DateOnly from, DateOnly to, bool isEnough, bool isExempt)
{
    public Student Student { get; } = student;

    public Rule Rule { get; } = rule;

    public DateOnly From { get; } = from;

    public DateOnly To { get; } = to;

    public DateOnly GraceEnd { get; } = to.AddDays(rule.Grace);

    public int OnTime { get; private set; }

    public int Late { get; private set; }

    public bool IsOwed => isEnough && !isExempt;

    public bool IsOpen => OnTime + Late < Rule.Times;

    public bool Holds(DateOnly day) => From <= day && day <= To;

    public bool HoldsInGrace(DateOnly day) => To < day && day <= GraceEnd;

    public void Credit(DateOnly day)
    {
        if (day <= To || !IsOwed)
            OnTime++;
        else
            Late++;
    }

    public ObligationStatus StatusOn(DateOnly today)
    {
        if (OnTime >= Rule.Times)
            return ObligationStatus.Fulfilled;
        if (!IsOpen)
            return ObligationStatus.FulfilledLate;
        if (!isEnough)
            return ObligationStatus.Waived;
        if (isExempt)
            return ObligationStatus.Excused;
        return today < From ? ObligationStatus.Upcoming
            : today <= To ? ObligationStatus.Due
            : today <= GraceEnd ? ObligationStatus.Overdue
            : ObligationStatus.Missed;
    }
}
