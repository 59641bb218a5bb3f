using System;
using System.Collections.Generic;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>
/// A small world on which one policy asks what the other does not: a calendar, a child, what was done, a day. Nothing in it is stored as a result:
/// the ledgers, or the clocks of its incident, are made again from its parts whenever they are asked for. Immutable.
/// </summary>
public sealed class Witness
{
    internal Witness(VerdictSide side, Policy before, Policy after, SchoolCalendar calendar, School school, CareLog log)
    {
        (Side, Before, After, Calendar, School, Log) = (side, before, after, calendar, school, log);
    }

    /// <summary>Which policy asks what the other does not.</summary>
    public VerdictSide Side { get; }

    /// <summary>What is compared of the earlier policy, alone and always in force.</summary>
    public Policy Before { get; }

    /// <summary>What is compared of the later policy, alone and always in force.</summary>
    public Policy After { get; }

    /// <summary>The calendar.</summary>
    public SchoolCalendar Calendar { get; }

    /// <summary>The school: a child, and who may act.</summary>
    public School School { get; }

    /// <summary>What was done, and what happened.</summary>
    public CareLog Log { get; }

    /// <summary>The facts of the child that matter here, in words of documents.</summary>
    public IReadOnlyList<string> Facts { get; internal init; } = ValueList<string>.Empty;

    /// <summary>The day of the question, after every window; of an escalation, that of <see cref="Now"/>.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>The instant at which the clocks are read; null: it is about a duty.</summary>
    public Instant? Now { get; internal init; }

    /// <summary>Whether it is about pairings.</summary>
    public bool IsAboutPairings { get; internal init; }

    /// <summary>How many days the calendar has.</summary>
    public int CalendarDays => Calendar.Days.Span.Length;

    /// <summary>The ledger under the earlier policy.</summary>
    public Ledger LedgerBefore() => LedgerOf(Before);

    /// <summary>The ledger under the later policy.</summary>
    public Ledger LedgerAfter() => LedgerOf(After);

    /// <summary>The clocks under the earlier policy; none where it is about a duty.</summary>
    public IReadOnlyList<EscalationClock> ClocksBefore() => ClocksOf(Before);

    /// <summary>The clocks under the later policy; none where it is about a duty.</summary>
    public IReadOnlyList<EscalationClock> ClocksAfter() => ClocksOf(After);

    /// <summary>What is wrong with the pairings under the earlier policy; nothing where it is about something else.</summary>
    public IReadOnlyList<PairingFinding> FindingsBefore() => FindingsOf(Before);

    /// <summary>What is wrong with the pairings under the later policy; nothing where it is about something else.</summary>
    public IReadOnlyList<PairingFinding> FindingsAfter() => FindingsOf(After);

    /// <summary>The world and how it stands under both, one fact a line.</summary>
    public string ToText(Language language) => new WitnessText(this, language).ToString();

    /// <summary>The world in English.</summary>
    public override string ToString() => ToText(Language.English);

    private Ledger LedgerOf(Policy policy) => policy.For(Calendar, School).Ledger(Calendar.Span, AsOf.Day(On), Log);

    private IReadOnlyList<EscalationClock> ClocksOf(Policy policy) =>
        Now is { } now ? policy.For(Calendar, School).Clocks(Log, now) : Array.Empty<EscalationClock>();

    private IReadOnlyList<PairingFinding> FindingsOf(Policy policy) =>
        IsAboutPairings ? policy.For(Calendar, School).PairingFindings(Calendar.Span) : Array.Empty<PairingFinding>();
}
