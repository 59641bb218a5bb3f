namespace LeftBehind.Domain.Tests.SchoolPairings;

/// <summary>Draws small schools with pairings, and rules for them; the same from the same number.</summary>
internal sealed class RandomPairs(int seed)
{
    private static readonly LocalDate First = new(2025, 9, 1);
    private readonly Random _random = new(seed);
    private readonly string[] _children = ["k1", "k2", "k3", "k4"];
    private readonly string[] _staff = ["t1", "t2", "T3"];
    private readonly string[] _classes = ["c1", "c2"];

    public Role Kind => seed % 4 == 0 ? Role.PeerHelper : Role.Mentor;

    public School School()
    {
        var facts = new SchoolBuilder("hill");
        foreach (var member in _staff)
            Member(facts.Staff(member));
        facts.Staff("v4").FromOutside();
        foreach (var id in _classes)
            Class(facts.Class(id, 1));
        foreach (var child in _children)
            Child(facts.Child(child));
        var pairs = _random.Next(9);
        for (var i = 0; i < pairs; i++)
            Pair(facts, "p" + i);
        return facts.Build();
    }

    public PairingRule Rule()
    {
        var rule = new PairingRule(Kind);
        if (Chance(80))
            rule = rule.WithChildrenPerHelper(new(Chance(50) ? 1 : null, _random.Next(1, 3)));
        if (Chance(80))
        {
            var most = _random.Next(1, 3);
            rule = rule.WithHelpersPerChild(new(Chance(80) ? _random.Next(0, most + 1) : null, Chance(70) ? most : null));
        }
        if (Chance(70))
            rule = rule.HelpersAre(Chance(50) ? Role.Staff : Role.Principal);
        return Chance(40) ? rule.OwnClassOnly() : rule;
    }

    private void Member(StaffBuilder member)
    {
        if (Chance(40))
            member.Employed(Days());
        if (Chance(60))
            member.Holds(Role.Principal, Days());
        if (Chance(20))
            member.OnLeave(Days());
    }

    private void Class(ClassBuilder @class)
    {
        @class.HomeroomTeacher(Pick(_staff), Days());
        if (Chance(50))
            @class.Teacher(Pick(_staff), Days());
    }

    private void Child(ChildBuilder child)
    {
        child.Enrolled(Chance(70) ? DateRange.From(First) : Days()).Village(Chance(60) ? Pick("v1", "v2") : null).OfFamily(Chance(50) ? Pick("f1", "f2") : null);
        if (Chance(75))
            child.Declared(Chance(70) ? AwayParents.Both : AwayParents.None, Chance(70) ? DateRange.From(First) : Days());
        if (Chance(80))
            child.InClass(Pick(_classes), Chance(70) ? DateRange.From(First) : Days());
    }

    private void Pair(SchoolBuilder facts, string id)
    {
        var child = Pick(_children);
        var kind = Chance(80) ? Kind : Role.Volunteer;
        if (Chance(25) && Pick(_children) is { } other && other != child)
            facts.Child(other).Helps(kind, child, id, Days());
        else
            facts.Staff(Chance(20) ? "v4" : Pick(_staff)).Helps(kind, child, id, Days());
    }

    /// <summary>Days in the first half of the month, often to the very end or from the very beginning.</summary>
    private DateRange Days()
    {
        var from = Chance(40) ? 0 : _random.Next(12);
        return Chance(40) ? DateRange.From(First.PlusDays(from)) : DateRange.Between(First.PlusDays(from), First.PlusDays(_random.Next(from, 13)));
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Pick(params string[] texts) => texts[_random.Next(texts.Length)];
}
