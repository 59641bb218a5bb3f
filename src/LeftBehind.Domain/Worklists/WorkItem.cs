using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// Something to do: a clock to answer, what is open toward a subject under one duty, or a fact to find out. Immutable; ids, codes, dates and instants only.
/// </summary>
public sealed class WorkItem
{
    internal WorkItem(Subject subject, Assignee responsible, IReadOnlyList<WorkReason> reasons) =>
        (Subject, Responsible, Reasons) = (subject, responsible, reasons);

    /// <summary>Whom it is about; the school, where a clock is the incident's and no child's.</summary>
    public Subject Subject { get; }

    /// <summary>Who is to act: for an obligation whoever is responsible, for a clock who reported the incident, for a fact the child's homeroom teacher.</summary>
    public Assignee Responsible { get; }

    /// <summary>Why it is here, the first is what its place hangs on.</summary>
    public IReadOnlyList<WorkReason> Reasons { get; }

    /// <summary>The day by which the first of it runs out, its grace included; null for a clock or a fact.</summary>
    public LocalDate? Until { get; internal init; }

    /// <summary>The clauses that ask for it.</summary>
    public IReadOnlyList<string> Citations { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The clock, or null.</summary>
    public EscalationClock? Clock { get; internal init; }

    /// <summary>What is open, what runs out first in front; empty for a clock or a fact.</summary>
    public IReadOnlyList<Obligation> Obligations { get; internal init; } = System.Array.Empty<Obligation>();

    /// <summary>The duty, or null.</summary>
    public Duty? Duty => Obligations.Count > 0 ? Obligations[0].Duty : null;

    /// <summary>The fact to find out, or null.</summary>
    public Question? Question { get; internal init; }

    /// <summary>The last day, in the range of the ledger, on which something was done for the child; null: never, or it is not about a child's obligations.</summary>
    public LocalDate? LastContact { get; internal init; }

    /// <summary>For how many whole weeks nothing was done for the child; null where it is not about a child's obligations.</summary>
    public int? WeeksWithoutContact { get; internal init; }

    /// <summary>Whether it is here for this reason.</summary>
    public bool Has(WorkReason reason) => Reasons.Contains(reason);

    /// <summary>The subject, what is to be done and the first reason.</summary>
    public override string ToString() => $"{Subject} {(object?)Clock?.Step.Party ?? (object?)Clock?.Step.Action ?? (object?)Duty?.Id ?? Question!.Missing.Fact} {CodeWords.Of(Reasons[0])}";
}
