using System.Collections.Generic;

namespace LeftBehind.Domain.Benchmarks.Workload;

/// <summary>A pupil as drawn; days are numbers of <see cref="SchoolYear"/>.</summary>
internal sealed class Pupil(int number, Dice dice, int mentors)
{
    public int Number { get; } = number;

    public int Mentor { get; } = dice.Below(mentors);

    public bool Boards { get; } = dice.Below(100) < 40;

    public bool IsHighRisk { get; } = dice.Below(100) < 25;

    /// <summary>1 to 6 is primary school, 7 to 9 junior.</summary>
    public int Grade { get; } = dice.Below(100) < 50 ? 1 + dice.Below(6) : 7 + dice.Below(3);

    public int Birthday { get; } = dice.Below(365);

    public int BirthYear { get; } = 2009 + dice.Below(8);

    public int From { get; set; }

    public int To { get; set; }

    public List<Waiver> Waivers { get; } = new();

    /// <summary>What was done, in the order of days.</summary>
    public List<Deed> Deeds { get; } = new();

    public string Id => $"k{Number}";
}
