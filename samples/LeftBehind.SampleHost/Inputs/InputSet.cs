using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The documents of a command, read. What a command requires is there.</summary>
internal sealed class InputSet
{
    public Policy Policy { get; set; } = null!;

    /// <summary>The policies that are arguments.</summary>
    public IReadOnlyList<Policy> Policies { get; set; } = [];

    /// <summary>What a policy is checked against.</summary>
    public Policy Against { get; set; } = null!;

    public SchoolCalendar Calendar { get; set; } = null!;

    public string CalendarName { get; set; } = string.Empty;

    /// <summary>The school, or null: no roster was given.</summary>
    public School? School { get; set; }

    /// <summary>Records, excusals and incidents together.</summary>
    public CareLog Log { get; set; } = CareLog.Empty;

    /// <summary>The report that was signed.</summary>
    public SealedPeriod Signed { get; set; } = null!;

    /// <summary>What the signed report was made of: what was named for it, else what is given now.</summary>
    public (CareProgramme Programme, CareLog Log) Then { get; set; }
}
