namespace LeftBehind.Domain.Tests.Properties;

/// <summary>
/// Lays two ledgers side by side up to a day. An obligation is before the day if its block and its grace are over before it, and it hangs on no date after it.
/// Of those, what is planned must be equal; and everything, if no obligation of the same duty and subject that reaches the day could take one of its records.
/// </summary>
internal sealed class BeforeADay
{
    private readonly LocalDate _day;
    private readonly Dictionary<string, Obligation> _then;
    private readonly Dictionary<string, Obligation> _now;

    private BeforeADay(LocalDate day, Ledger then, Ledger now)
    {
        _day = day;
        (_then, _now) = (then.Obligations.ToDictionary(item => item.Key), now.Obligations.ToDictionary(item => item.Key));
    }

    /// <summary>How many obligations were compared in what is planned, and how many of them in everything.</summary>
    public int Planned { get; private set; }

    public int Whole { get; private set; }

    public static BeforeADay Compare(LocalDate day, Ledger then, Ledger now)
    {
        var compared = new BeforeADay(day, then, now);
        compared.Compare();
        return compared;
    }

    /// <summary>Whether a duty puts windows before the date that they hang on, or hangs on the end of what is still under way.</summary>
    public static bool LooksAhead(Duty duty) => duty.Recurrence!.Anchors.Count > 0
        && (duty.Recurrence.From.Days < 0 || duty.Recurrence.From.Weeks < 0
            || duty.Recurrence.Anchors.Any(anchor => anchor.Equals(Anchor.TermEnd) || anchor.Equals(Anchor.TermMid) || anchor.Equals(Anchor.VacationEnd)));

    private void Compare()
    {
        var reach = _then.Values.Concat(_now.Values).Where(item => !IsBefore(item))
            .GroupBy(item => (item.Duty.Id, item.Subject)).ToDictionary(line => line.Key, line => line.Min(item => item.Block.Start));
        foreach (var key in _then.Keys.Union(_now.Keys).Where(key => IsBefore(_then.TryGetValue(key, out var item) ? item : _now[key])))
        {
            Assert.True(_then.ContainsKey(key) && _now.ContainsKey(key), $"{key} is there only {(_then.ContainsKey(key) ? "then" : "now")}");
            var (then, now) = (_then[key], _now[key]);
            Assert.Equal(PlanOf(then), PlanOf(now));
            Planned++;
            if (reach.TryGetValue((then.Duty.Id, then.Subject), out var from) && from <= then.GraceEnd)
                continue;
            Assert.Equal(Text.Of(then), Text.Of(now));
            Whole++;
        }
    }

    private bool IsBefore(Obligation item) => item.Block.End < _day && item.GraceEnd < _day && !LooksAhead(item.Duty);

    private static string PlanOf(Obligation item) =>
        $"{item.Key} {item.Version.Id} {DateRange.Between(item.Window)} {item.GraceEnd} {item.Times} {item.Responsible} {item.Accountable} {string.Join(",", item.MissingFacts)}";
}
