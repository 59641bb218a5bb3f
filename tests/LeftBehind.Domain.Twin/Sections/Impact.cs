using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Twin;

// 10 Impact
public sealed partial class TwinWorld
{
    /// <summary>10 Impact of replacing the policy of one world by that of the other, as `impact --format json` gives it.</summary>
    public static JsonObject Impact(TwinWorld before, TwinWorld after, LocalDate from, LocalDate to)
    {
        var old = before.Planned(from, to, null).Where(e => e.Status.Code == "upcoming").ToList();
        var now = after.Planned(from, to, null).Where(e => e.Status.Code == "upcoming").ToList();
        static bool SameKey(Entry x, Entry y) => x.Obligation.Key == y.Obligation.Key;
        static bool Same(Entry x, Entry y) => SameKey(x, y) && x.Obligation.From == y.Obligation.From && x.Obligation.To == y.Obligation.To;
        JsonArray Table(string name, Func<Entry, string?> of) => new([.. old.Concat(now).Select(of).Distinct(StringComparer.Ordinal).OrderBy(x => x is null).ThenBy(x => x, StringComparer.Ordinal).Select(id =>
        {
            var (b, a) = (old.FindAll(e => of(e) == id), now.FindAll(e => of(e) == id));
            var (added, removed) = (a.Count(e => !b.Exists(x => SameKey(x, e))), b.Count(e => !a.Exists(x => SameKey(x, e))));
            var redated = a.Count(e => b.Exists(x => SameKey(x, e) && !Same(x, e)));
            Rule.Edge("10 impact added", added > 0);
            Rule.Edge("10 impact removed", removed > 0);
            Rule.Edge("10 impact redated", redated > 0);
            Rule.Edge("10 impact nobody", id is null);
            var row = new JsonObject
            {
                [name] = id, ["before"] = b.Count, ["after"] = a.Count, ["added"] = added, ["removed"] = removed, ["redated"] = redated,
                ["actsBefore"] = b.Sum(e => e.Obligation.Duty.Times), ["actsAfter"] = a.Sum(e => e.Obligation.Duty.Times),
            };
            var first = a.Where(e => !old.Exists(x => Same(x, e) && x.Obligation.Duty.Times == e.Obligation.Duty.Times)).Select(e => Date.Text(e.Obligation.From)).Min(StringComparer.Ordinal);
            if (name == "duty" && Rule.Edge("10 impact first scheduled" + (first is null ? ": nothing new" : ""), true)) row["firstScheduled"] = first;
            return row;
        })]);
        return new() { ["from"] = Date.Text(Date.Of(from)), ["to"] = Date.Text(Date.Of(to)), ["duties"] = Table("duty", e => e.Obligation.Duty.Id), ["people"] = Table("person", e => e.People.Accountable) };
    }
}
