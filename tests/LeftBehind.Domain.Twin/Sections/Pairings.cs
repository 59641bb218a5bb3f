using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Twin;

// 7 Pairings
public sealed partial class TwinWorld
{
    // what is broken on one day
    private readonly record struct Broken(string Kind, string PairingKind, string Who, int Count);
    /// <summary>7 Pairings: the findings, as `pairings --format json` gives them.</summary>
    public JsonObject Pairings(LocalDate from, LocalDate to)
    {
        var facts = FactsAt(Instant.MaxValue);
        List<(Broken What, int From, int To)> runs = []; // each maximal run of dates, cut to the range
        foreach (var d in Date.Days(Date.Of(from), Date.Of(to)))
        {
            foreach (var b in BrokenOn(facts, d).Distinct())
            {
                var i = runs.FindIndex(r => r.To == d - 1 && (r.What.Kind, r.What.PairingKind, r.What.Who) == (b.Kind, b.PairingKind, b.Who));
                if (i < 0) runs.Add((b, d, d));
                else if (runs[i].What is var w) runs[i] = (w with { Count = b.Kind.EndsWith("under", StringComparison.Ordinal) ? Math.Min(w.Count, b.Count) : Math.Max(w.Count, b.Count) }, runs[i].From, d); // the worst number
                if (i >= 0) Rule.Edge("7 the worst of a run", runs[i].What.Count != b.Count);
            }
        }
        return new()
        {
            ["findings"] = new JsonArray([.. runs.OrderBy(r => r.From).ThenBy(r => r.To).ThenBy(r => r.What.Kind, StringComparer.Ordinal).ThenBy(r => r.What.Who, StringComparer.Ordinal).ThenBy(r => r.What.PairingKind, StringComparer.Ordinal)
                .Where(r => Rule.Edge("7 " + r.What.Kind, true)).Select(r => new JsonObject
                { ["kind"] = r.What.Kind, ["pairingKind"] = r.What.PairingKind, ["who"] = r.What.Who, ["from"] = Date.Text(r.From), ["to"] = Date.Text(r.To), ["count"] = r.What.Count })]),
        };
    }
    private IEnumerable<Broken> BrokenOn(Facts facts, int d)
    {
        var pairings = facts.Pairings.FindAll(p => p.Has(d));
        // for every kind, rule or not
        foreach (var p in pairings)
        {
            if (!facts.Child(p.Child).EnrolledOn(d)) yield return new("pairing-not-enrolled", p.Kind, p.Child, 1);
            if (pairings.Count(q => (q.Kind, q.Child, q.Helper) == (p.Kind, p.Child, p.Helper)) > 1) yield return new("pairing-overlap", p.Kind, p.Child, 1);
        }
        if (_versions.Find(v => v.InForce(d)) is not { } version) yield break; // by the version in force
        foreach (var rule in version.Document.List("pairings", r => r))
            foreach (var b in ByRule(facts, version, rule, pairings.FindAll(p => p.Kind == rule.Need("kind")), d)) yield return b;
    }
    private IEnumerable<Broken> ByRule(Facts facts, Version version, JsonElement rule, List<Stretch> pairings, int d)
    {
        var (kind, helpers) = (rule.Need("kind"), rule.Strings("helpers"));
        int? Limit(string of, string limit) => rule.Opt(of)?.Int(limit);
        int Children(string helper) => pairings.Where(p => p.Helper == helper && facts.Child(p.Child).EnrolledOn(d)).Select(p => p.Child).Distinct(StringComparer.Ordinal).Count();
        // `staff` = every member: who is from outside is one too, though asked of nobody
        bool Holds(Member m) => helpers!.Exists(h => h == "staff" || m.Roles.Exists(r => r.Of == h && r.Has(d)));
        foreach (var h in pairings.Select(p => p.Helper).Distinct(StringComparer.Ordinal))
            if (Limit("childrenPerHelper", "max") is { } max && Rule.Edge("7 children per helper above max", Children(h) > max, Children(h) == max)) yield return new("helper-over", kind, h, Children(h));
        foreach (var m in facts.Staff.Where(m => !m.Outside && m.EmployedOn(d) && helpers is not null && Holds(m))) // no helpers: nobody must
            if (Limit("childrenPerHelper", "min") is { } min && Rule.Edge("7 children per helper below min", Children(m.Id) < min, Children(m.Id) == min)) yield return new("helper-under", kind, m.Id, Children(m.Id));
        foreach (var c in facts.Children.Where(c => c.EnrolledOn(d)))
        {
            var n = pairings.Where(p => p.Child == c.Id).Select(p => p.Helper).Distinct(StringComparer.Ordinal).Count();
            if (Limit("helpersPerChild", "max") is { } max && Rule.Edge("7 helpers per child above max", n > max, n == max)) yield return new("child-over", kind, c.Id, n);
            if (Limit("helpersPerChild", "min") is { } min && _coverage.LeftBehind(c, version).Certain.Has(d) && Rule.Edge("7 helpers per child below min", n < min, n == min)) yield return new("child-under", kind, c.Id, n);
        }
        foreach (var p in pairings)
        {
            var helper = facts.Member(p.Helper);
            var outside = helper is not null && helpers is not null && Rule.Edge("7 holds none of the helpers", !Holds(helper));
            if (outside || (rule.Is("ownClassOnly") && facts.Classes.Exists(k => facts.Child(p.Child).InClass(k.Id, d) && !Own(facts, helper, p.Helper, k, d)))) yield return new("helper-outside-rule", kind, p.Helper, 1);
        }
    }
    // homeroom teacher, or among the teachers; a helping child: in it, or not known to be elsewhere (3.7)
    private static bool Own(Facts facts, Member? helper, string id, SchoolClass k, int d) => helper is null
        ? !Rule.Edge("7 child of another class", facts.Child(id).Classes is not null && !facts.Child(id).InClass(k.Id, d))
        : !Rule.Edge("7 no teacher of the class", !k.Homeroom.Concat(k.Teachers).Any(t => t.Of == id && t.Has(d)));
}
