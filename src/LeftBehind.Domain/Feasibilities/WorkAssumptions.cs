using System;
using System.Collections.Generic;
using System.Diagnostics.Contracts;

namespace LeftBehind.Domain;

/// <summary>How long actions take, and how much work a person can have in a week. Immutable; verbs return a changed copy.</summary>
public sealed class WorkAssumptions
{
    private readonly IReadOnlyDictionary<CareAction, int> _minutes;

    private WorkAssumptions(IReadOnlyDictionary<CareAction, int> minutes, int? weeklyLimit) => (_minutes, WeeklyLimit) = (minutes, weeklyLimit);

    /// <summary>Our minutes for every action, and no limit: work is then not limited.</summary>
    public static WorkAssumptions Ours { get; } = new(new Dictionary<CareAction, int>(), null);

    /// <summary>The most minutes that a person can have in a week, Monday to Sunday; null: work is not limited.</summary>
    public int? WeeklyLimit { get; }

    /// <summary>How many minutes an action takes.</summary>
    [Pure]
    public int MinutesOf(CareAction action)
    {
        Argument.NotNull(action, nameof(action));
        return _minutes.TryGetValue(action, out var minutes) ? minutes : OurMinutes.Of(action);
    }

    /// <summary>Whether the minutes of an action are our default, and nobody else has said so.</summary>
    [Pure]
    public bool IsOurs(CareAction action)
    {
        Argument.NotNull(action, nameof(action));
        return !_minutes.ContainsKey(action);
    }

    /// <summary>With the minutes that an action takes in this school, 0 to 10,080.</summary>
    [Pure]
    public WorkAssumptions WithMinutes(CareAction action, int minutes)
    {
        Argument.NotNull(action, nameof(action));
        var all = new Dictionary<CareAction, int> { [action] = Argument.InRange(minutes, 0, 10080, nameof(minutes)) };
        foreach (var other in _minutes)
        {
            if (other.Key != action)
                all.Add(other.Key, other.Value);
        }
        return new WorkAssumptions(all, WeeklyLimit);
    }

    /// <summary>With the most minutes that a person can have in a week, 1 to 10,080.</summary>
    [Pure]
    public WorkAssumptions WithWeeklyLimit(int minutes) => new(_minutes, Argument.InRange(minutes, 1, 10080, nameof(minutes)));

    /// <summary>The weekly limit.</summary>
    public override string ToString() => WeeklyLimit is { } limit ? FormattableString.Invariant($"{limit} minutes a week") : "work not limited";
}
