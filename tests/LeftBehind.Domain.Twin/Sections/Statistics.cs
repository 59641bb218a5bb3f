using System.Globalization;
using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Twin;

// 10 Statistics
public sealed partial class TwinWorld
{
    private readonly System.Text.Json.JsonElement _roster;
    /// <summary>10 Statistics of a day, as `stats --exact --format json` gives them.</summary>
    public JsonObject Statistics(LocalDate on)
    {
        var (d, facts) = (Date.Of(on), FactsAt(Instant.MaxValue));
        var version = _versions.Find(v => v.InForce(d));
        var enrolled = facts.Children.FindAll(c => c.EnrolledOn(d));
        var leftBehind = version is null && Rule.Edge("10 stats without a version", true) ? [] : enrolled.FindAll(c => _coverage.LeftBehind(c, version!).Certain.Has(d));
        var undetermined = version is null ? 0 : enrolled.Count(c => _coverage.LeftBehind(c, version).On(d) is (false, true));
        HashSet<string> Away(Child c) => Coverage.ParentsAway(c, version!.Eligibility?.IncapableCountsAsAway ?? false, d);
        int Certain(string value) => leftBehind.Count(c => Rule.Edge("10 stats away " + value, Away(c).SetEquals([value])));
        var pupils = _roster.Int("pupils") ?? (Rule.Edge("10 stats pupils not given", true) ? enrolled.Count : 0);
        var archive = version?.Document.List("archive", x => x.Need("field")) ?? [];
        var missing = leftBehind.Select(c => (c.Id, Fields: archive.FindAll(f => !InFile(c.Id, f)))).Where(m => !Rule.Edge("10 stats file complete", m.Fields.Count == 0) && Rule.Edge("10 stats file not complete", true)).OrderBy(m => m.Id, StringComparer.Ordinal).ToList();
        return new()
        {
            ["policy"] = _policy, ["version"] = version?.Name, ["on"] = Date.Text(d), ["pupils"] = pupils, ["enrolled"] = enrolled.Count, ["leftBehind"] = leftBehind.Count,
            ["undetermined"] = undetermined, ["oneAway"] = Certain("one"), ["bothAway"] = Certain("both"),
            ["share"] = Fraction.Figure(new Fraction(leftBehind.Count, 1).Tenths(new(pupils, 1))), ["filesComplete"] = leftBehind.Count - missing.Count,
            ["missing"] = new JsonArray([.. missing.Select(m => new JsonObject { ["child"] = m.Id, ["fields"] = new JsonArray([.. m.Fields.Select(f => JsonValue.Create(f))]) })]),
            ["groups"] = new JsonArray([.. new[] { "class", "grade", "sex", "boarding", "need", "guardian" }.SelectMany(by => enrolled.SelectMany(c => Values(facts, c, by, d).Distinct().Select(value => (value, Child: c)))
                .GroupBy(x => x.value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Where(g => Rule.Edge($"10 stats {by}{(g.Key == "unknown" ? " unknown" : "")}", true))
                .Select(g => new JsonObject { ["by"] = by, ["value"] = g.Key, ["enrolled"] = g.Count(), ["leftBehind"] = g.Count(x => leftBehind.Contains(x.Child)) }))]),
        };
    }
    private bool InFile(string child, string field) => _roster.List("children", c => c).Exists(c => c.Need("id") == child && (c.Opt("archive")?.Is(field) ?? false));
    // the groups of one kind in which a child is; none, one or several, and `unknown` where the fact is not given
    private static IEnumerable<string> Values(Facts facts, Child c, string by, int d)
    {
        static IEnumerable<string> Those(List<Stretch>? all, int d) => all?.Where(s => s.Has(d)).Select(s => s.Of) ?? ["unknown"];
        return by switch
        {
            "class" => Those(c.Classes, d),
            "grade" => c.Classes is null ? ["unknown"] : facts.Classes.FindAll(k => c.InClass(k.Id, d)).Select(k => k.Grade.ToString(CultureInfo.InvariantCulture)),
            "sex" => [c.Sex ?? "unknown"],
            "boarding" => [c.Boarding is null ? "unknown" : c.Boarding.Exists(s => s.Has(d)) ? "yes" : "no"],
            "need" => Those(c.Needs, d),
            _ => c.Guardians.FindAll(g => g.Has(d)).Select(g => g.Relation ?? "unknown"),
        };
    }
}
