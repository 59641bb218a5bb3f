using System;

namespace LeftBehind.Domain;

/// <summary>Why an obligation has its status, and what else is to be known of it: all that hold. The bits are in the order of the table.</summary>
[Flags]
public enum ObligationReasons
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Done as often as owed, in time (<c>quota-met</c>).</summary>
    QuotaMet = 1 << 0,

    /// <summary>Done as often as owed, some of it late (<c>quota-met-late</c>).</summary>
    QuotaMetLate = 1 << 1,

    /// <summary>A fact is not known (<c>fact-unknown</c>).</summary>
    FactUnknown = 1 << 2,

    /// <summary>The window has not begun (<c>window-not-begun</c>).</summary>
    WindowNotBegun = 1 << 3,

    /// <summary>The window is open, and not enough is done yet (<c>quota-open</c>).</summary>
    QuotaOpen = 1 << 4,

    /// <summary>The window is over; it can still be made up (<c>in-grace</c>).</summary>
    InGrace = 1 << 5,

    /// <summary>The window and the grace are over (<c>window-over</c>).</summary>
    WindowOver = 1 << 6,

    /// <summary>The subject was covered for too few days of the block (<c>covered-too-briefly</c>).</summary>
    CoveredTooBriefly = 1 << 7,

    /// <summary>A later version has another rhythm (<c>succeeded</c>).</summary>
    Succeeded = 1 << 8,

    /// <summary>Excused on more than half of the days (<c>excusal</c>).</summary>
    Excusal = 1 << 9,

    /// <summary>Tried on enough days (<c>attempts</c>).</summary>
    Attempts = 1 << 10,

    /// <summary>What makes it owed was not known by the end of its window (<c>not-known-in-time</c>).</summary>
    NotKnownInTime = 1 << 11,

    /// <summary>Something is done, not enough (<c>partly-done</c>).</summary>
    PartlyDone = 1 << 12,

    /// <summary>Tried, or declined (<c>tried</c>).</summary>
    Tried = 1 << 13,

    /// <summary>Two credited records have the same date (<c>same-day</c>).</summary>
    SameDay = 1 << 14,

    /// <summary>A credited record was entered more than 7 days after its date (<c>recorded-late</c>).</summary>
    RecordedLate = 1 << 15,

    /// <summary>A credited record lacks the evidence asked for (<c>evidence-missing</c>).</summary>
    EvidenceMissing = 1 << 16,

    /// <summary>Nobody is there to act (<c>unassigned</c>).</summary>
    Unassigned = 1 << 17,

    /// <summary>The subject was not covered on all days of the block (<c>window-clipped</c>).</summary>
    WindowClipped = 1 << 18,

    /// <summary>The version began within the block (<c>version-began-in-block</c>).</summary>
    VersionBeganInBlock = 1 << 19,

    /// <summary>The holidays are not yet published (<c>calendar-provisional</c>).</summary>
    CalendarProvisional = 1 << 20,
}
