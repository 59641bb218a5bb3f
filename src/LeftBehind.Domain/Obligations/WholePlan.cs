using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>What a line plans for whoever is covered on every day: the same for nearly everybody, so it is made once.</summary>
internal sealed class WholePlan
{
    public WholePlan(DutyLine line)
    {
        var planned = new List<Planned>();
        foreach (var block in line.BlocksFor(static (_, _) => Array.Empty<int>()))
        {
            if (block.Duty.IsOwedOnDays)
                planned.Add(new Planned(block, block.LiveFrom, block.LiveTo, OwedState.Owed, IsClipped: false));
        }
        if (line.Duties.Count > 1)
            Planner.OneOfEachKey(planned);
        planned.Sort(static (a, b) => Planned.InOrderOfCredit(a, b));
        Obligations = planned.ToArray();
        AreApart = Planned.AreApart(Obligations, Obligations.Length);
    }

    /// <summary>In the order in which records are credited.</summary>
    public Planned[] Obligations { get; }

    /// <summary>Whether no window shares a day with another, and none has days before its version's cut.</summary>
    public bool AreApart { get; }
}
