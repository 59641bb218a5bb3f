namespace LeftBehind.Domain.Worlds;

/// <summary>The few codes and ids that one world uses, so that its duties, people and records meet.</summary>
internal sealed class Palette
{
    public Palette(Dice dice, WorldTraits traits)
    {
        Actions = dice.Some(Words.Actions, dice.Between(2, 4));
        Kinds = dice.Some(Words.PairingKinds, dice.Between(2, 3));
        Roles = dice.Some(Words.RosterRoles, dice.Between(1, 2));
        Needs = dice.Some(Words.Needs, dice.Between(2, 3));
        IncidentKinds = dice.Some(Words.IncidentKinds, dice.Between(1, 2));
        Media = dice.Some(Words.Media, 3);
        DutyIds = dice.Some(Words.DutyIds, 8);
        ChildIds = dice.Some(Words.ChildIds, 1 + dice.Weighted(15, 25, 30, 20, 10));
        StaffIds = dice.Some(Words.StaffIds, dice.Weighted(5, 15, 35, 30, 15));
        var classes = dice.Weighted(10, 30, 40, 20);
        ClassIds = traits.HasFlag(WorldTraits.Classes) ? dice.Some(Words.ClassIds, classes) : [];
    }

    public List<string> Actions { get; }

    public List<string> Kinds { get; }

    public List<string> Roles { get; }

    public List<string> Needs { get; }

    public List<string> IncidentKinds { get; }

    public List<string> Media { get; }

    public List<string> DutyIds { get; }

    public List<string> ChildIds { get; }

    public List<string> StaffIds { get; }

    public List<string> ClassIds { get; }
}
