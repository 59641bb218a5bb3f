using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Twin;

// 8 Appraisal
public sealed partial class TwinWorld
{
    /// <summary>8 Appraisal, as `appraise --format json` gives it.</summary>
    public JsonObject Appraise(LocalDate from, LocalDate to, LocalDate asOf, Instant? knownAt = null)
    {
        var asked = Ask(knownAt, Date.Of(asOf));
        var plan = Entries(asked).FindAll(e => InPlan(e, Date.Of(from), Date.Of(to)));
        var people = asked.Facts.Staff.FindAll(m => !m.Outside && plan.Exists(e => e.People.Accountable == m.Id)); // each member of staff, not from outside, who is accountable for one
        return new() { ["people"] = new JsonArray([.. people.OrderBy(m => m.Id, StringComparer.Ordinal).Select(m => Person(m.Id, plan.FindAll(e => e.People.Accountable == m.Id), asked.Facts, Date.Of(to)))]) };
    }
    private JsonObject Person(string id, List<Entry> all, Facts facts, int last)
    {
        var counted = all.FindAll(e => Counts(e, facts));
        int Of(string status) => counted.Count(e => e.Status.Code == status);
        var (fulfilled, late, missed) = (Of("fulfilled"), Of("fulfilled-late"), Of("missed"));
        var weights = counted.Aggregate(Fraction.Zero, (sum, e) => sum + Weight(e));
        var credits = counted.Aggregate(Fraction.Zero, (sum, e) => sum + (Weight(e) * Credit(e)));
        var score = credits.Tenths(weights); // no score where Σ weight is 0
        Rule.Edge("8 nothing counted", counted.Count == 0);
        Rule.Edge("8 weights add up to 0", counted.Count > 0 && score is null);
        var whole = new Fraction(counted.Count, 1);
        bool? award = null;
        // the version in force on the plan's last day; none, or no score: nothing is said
        if (score is { } s && _versions.Find(v => v.InForce(last))?.Document.Opt("appraisal")?.Opt("awardThreshold") is { } threshold)
        {
            var atLeast = Fraction.Parse(threshold.GetRawText()) is var t && s * t.Den >= 10 * t.Num; // the score as shown
            var mustNot = counted.Exists(e => e.Status.Code == "missed" && (AppraisalOf(e)?.Strings("mustNotMiss")?.Contains(e.Obligation.Duty.Id) ?? false));
            award = Rule.Edge("8 award", atLeast && !Rule.Edge("8 mustNotMiss", mustNot), atLeast && s * t.Den == 10 * t.Num);
            Rule.Edge("8 no award", !award.Value);
        }
        return new()
        {
            ["person"] = id, ["counted"] = counted.Count, ["fulfilled"] = fulfilled, ["late"] = late, ["missed"] = missed,
            ["score"] = Fraction.Figure(score), ["completeness"] = Fraction.Figure(new Fraction(fulfilled + late, 1).Tenths(whole)), ["timeliness"] = Fraction.Figure(new Fraction(fulfilled, 1).Tenths(whole)), ["award"] = award,
        };
    }
    private static System.Text.Json.JsonElement? AppraisalOf(Entry e) => e.Obligation.Duty.Version.Document.Opt("appraisal");
    private static Fraction Weight(Entry e) => Fraction.Of(e.Obligation.Duty.Version.Of(e.Obligation.Duty).Opt("weight"), "1");
    private static Fraction Credit(Entry e) => e.Status.Code == "fulfilled" ? new(1, 1) : e.Status.Code == "missed" ? Fraction.Zero
        : Rule.Edge("8 lateCredit" + (AppraisalOf(e)?.Opt("lateCredit") is null ? " not given" : ""), true) ? Fraction.Of(AppraisalOf(e)?.Opt("lateCredit"), "0.5") : default;
    // counted: must or reported, done, done late or missed, and not handed over
    private bool Counts(Entry e, Facts facts)
    {
        var o = e.Obligation;
        Rule.Hit("8 modality " + o.Duty.Modality);
        if (o.Duty.Modality is not ("must" or "reported") || e.Status.Code is not ("fulfilled" or "fulfilled-late" or "missed")) return false;
        if (!Coverage.PairingRole(o.Duty.Bearer) || o.Subject.Kind is not ("child" or "family")) return true;
        var then = FactsAt(Instant.Min(_calendar.EndOf(o.To), facts.At)); // 4.7 by what was known
        var days = Date.Days(o.From, o.To).Count(d => then.ChildrenOf(o.Subject).Any(c => c.EnrolledOn(d) && then.Present(e.People.Accountable!, d)
            && then.Pairings.Exists(p => p.Kind == o.Duty.Bearer && p.Helper == e.People.Accountable && p.Child == c.Id && p.Has(d))));
        var least = AppraisalOf(e)?.Int("handoverDays") ?? 0;
        return !Rule.Edge("8 handed over", days < o.To - o.From + 1 && days < least) && (days >= least || Rule.Edge("8 shorter than handoverDays", true)) && (days != least || Rule.Edge("8 exactly handoverDays", true));
    }
}
