using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>A duty as one version of a policy has it, with everything that the loops ask of it worked out.</summary>
internal sealed class VersionDuty
{
    private readonly Lazy<Block[]> _blocks;
    private readonly Lazy<Dictionary<(int, int), Block>> _byDays;

    public VersionDuty(PolicyVersion version, int versionAt, DaySpan inForce, Duty duty, int position, int rule, CalendarDays calendar)
    {
        (Version, VersionAt, InForce, Duty, Position, Rule, Calendar) = (version, versionAt, inForce, duty, position, rule, calendar);
        Times = duty.Times;
        GraceDays = Grace.Days(duty.Grace ?? version.Grace);
        MinimumShare = duty.MinimumShare ?? version.MinimumShare;
        MinimumDays = duty.MinimumDays ?? version.MinimumDays;
        IsSchoolWeek = duty.Recurrence?.Cycle?.Kind == CycleKind.SchoolWeek;
        AcceptedRoles = RolesAccepted(duty);
        AcceptsAnyone = AcceptedRoles.Contains(Role.Anyone);
        foreach (var anchor in duty.Recurrence?.Anchors ?? ValueList<Anchor>.Empty)
            HasChildAnchors |= anchor.IsOfAChild;
        _blocks = new(() => duty.Recurrence is null || HasChildAnchors ? Array.Empty<Block>() : Blocks.Of(duty.Recurrence, calendar, NoDates));
        _byDays = new(() => ByDays(_blocks.Value));
    }

    public PolicyVersion Version { get; }

    public int VersionAt { get; }

    /// <summary>The days on which the version is in force.</summary>
    public DaySpan InForce { get; }

    public Duty Duty { get; }

    /// <summary>The place of the duty in its version.</summary>
    public int Position { get; }

    /// <summary>The place of its coverage rule in the timeline.</summary>
    public int Rule { get; }

    public CalendarDays Calendar { get; }

    public int Times { get; }

    public int GraceDays { get; }

    /// <summary>Of whom records are accepted.</summary>
    public IReadOnlyList<Role> AcceptedRoles { get; }

    public bool AcceptsAnyone { get; }

    /// <summary>The same as bits; see <see cref="DutyCodes"/>.</summary>
    public uint AcceptedBits { get; init; }

    public decimal MinimumShare { get; }

    public int MinimumDays { get; }

    public bool IsSchoolWeek { get; }

    /// <summary>Whether its blocks are around dates of each child.</summary>
    public bool HasChildAnchors { get; }

    public bool IsOwedOnDays => Duty.Recurrence is not null && Duty.Modality != Modality.May;

    public static IReadOnlyList<Role> RolesAccepted(Duty duty) =>
        duty.AcceptedRoles ?? new[] { duty.Bearer == Role.School || duty.Bearer == Role.Class ? Role.Staff : duty.Bearer };

    /// <summary>The nominal blocks: of the calendar, or around the child's own dates.</summary>
    public Block[] BlocksFor(Func<VersionDuty, Anchor, IEnumerable<int>>? childDates) => HasChildAnchors && childDates is not null
        ? Blocks.Of(Duty.Recurrence!, Calendar, anchor => childDates(this, anchor))
        : _blocks.Value;

    /// <summary>The same by their first and last day.</summary>
    public Dictionary<(int From, int To), Block> BlocksByDaysFor(Func<VersionDuty, Anchor, IEnumerable<int>>? childDates) =>
        HasChildAnchors && childDates is not null ? ByDays(BlocksFor(childDates)) : _byDays.Value;

    private static Dictionary<(int From, int To), Block> ByDays(Block[] blocks)
    {
        var byDays = new Dictionary<(int, int), Block>(blocks.Length);
        foreach (var block in blocks)
            byDays[(block.From, block.To)] = block;
        return byDays;
    }

    private static IEnumerable<int> NoDates(Anchor anchor) => throw new InvalidOperationException($"The anchor {anchor} is of a child.");
}
