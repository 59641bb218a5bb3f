using NodaTime;

namespace LeftBehind.Domain.Worlds;

/// <summary>Who makes a record, and in which role.</summary>
internal sealed class RecordPeople(Draft draft)
{
    private static readonly string[] Strangers = ["x9", "t999"];

    /// <summary>Somebody who holds the role on the date for the child, if there is one; else anybody.</summary>
    public string Holder(Dice dice, string role, ChildPlan? child, LocalDate date)
    {
        var holders = Holders(role, child, date);
        return holders.Count > 0 && dice.Chance(90) ? dice.Pick(holders) : Anybody(dice, child);
    }

    public string? ClassOf(ChildPlan? child, LocalDate date) =>
        child?.Classes.Where(stay => stay.Days.Holds(date)).Select(stay => stay.Class).FirstOrDefault();

    public string AnyRole(Dice dice) => dice.Weighted(40, 15, 20, 15, 10) switch
    {
        0 => dice.Pick(draft.Words.Kinds),
        1 => "homeroom-teacher",
        2 => dice.Pick(draft.Words.Roles),
        3 => "staff",
        _ => dice.Pick("parents", "substitute-guardian"),
    };

    private List<string> Holders(string role, ChildPlan? child, LocalDate date) => role switch
    {
        "homeroom-teacher" => Homeroom(child, date),
        "staff" => Names(draft.Staff.Where(member => !member.Outside)),
        "parents" => [.. child?.Parents.Select(parent => parent.Id) ?? []],
        "substitute-guardian" => [.. child?.Guardians.Select(guardian => guardian.Id) ?? []],
        _ => [.. Paired(role, child, date), .. Names(draft.Staff.Where(member => member.Roles.Exists(held => held.Role == role)))],
    };

    private IEnumerable<string> Paired(string kind, ChildPlan? child, LocalDate date)
    {
        var all = draft.Pairings.Where(pairing => pairing.Kind == kind && (child is null || pairing.Child == child.Id)).ToList();
        var now = all.FindAll(pairing => pairing.Days.Holds(date));
        return (now.Count > 0 ? now : all).Select(pairing => pairing.Helper);
    }

    private List<string> Homeroom(ChildPlan? child, LocalDate date)
    {
        var of = ClassOf(child, date);
        return [.. draft.Classes
            .Where(one => of is null || one.Id == of)
            .SelectMany(one => one.Homeroom)
            .Where(term => term.Days.Holds(date))
            .Select(term => term.Staff)];
    }

    private string Anybody(Dice dice, ChildPlan? child)
    {
        List<string> people = [.. draft.Words.StaffIds, .. draft.Words.StaffIds, .. draft.Words.ChildIds];
        people.AddRange(child?.Parents.Select(parent => parent.Id) ?? []);
        return dice.Chance(8) ? dice.Pick(Strangers) : dice.Pick(people);
    }

    private static List<string> Names(IEnumerable<StaffPlan> members) => [.. members.Select(member => member.Id)];
}
