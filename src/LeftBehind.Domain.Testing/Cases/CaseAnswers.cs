using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain.Testing;

/// <summary>Holds what a case expects against what is found there.</summary>
internal sealed class CaseAnswers
{
    private const int MostWindows = 12;
    private readonly PolicyCase _case;
    private readonly CaseWorld _world;

    private CaseAnswers(PolicyCase @case, int statement) => (_case, _world) = (@case, new CaseWorld(@case.Before(statement)));

    public static IReadOnlyList<CaseAnswer> Of(PolicyCase @case)
    {
        var answers = Enumerable.Range(0, @case.Statements.Count).Where(i => @case.Statements[i].IsExpectation).Select(i => At(@case, i)).ToArray();
        return answers.Length > 0 ? answers : throw new PolicyCaseException(@case, "Nothing is expected; say what, with Expect, ExpectNothing or ExpectClock.");
    }

    public static void OfLast(PolicyCase @case) => At(@case, @case.Statements.Count - 1);

    private static CaseAnswer At(PolicyCase @case, int statement)
    {
        UnreadInput.Refuse(@case);
        var (answers, said) = (new CaseAnswers(@case, statement), @case.Statements[statement]);
        return said.Word switch
        {
            "expect" => answers.Obligation(Iso.Range(said[0]), StatementForms.Status(said[1])),
            "expect-nothing" => answers.Nothing(Iso.Day(said[0]), StatementForms.Reason(said[1])),
            _ => answers.Clock(StatementForms.Number(said[0]), StatementForms.State(said[1])),
        };
    }

    private CaseAnswer Obligation(DateRange window, ObligationStatus expected)
    {
        var ledger = _world.Ledger();
        var owed = Owed(ledger).ToArray();
        foreach (var found in owed.Where(item => DateRange.Between(item.Window) == window))
        {
            return found.Status == expected
                ? new CaseAnswer(expected, null)
                : throw Otherwise($"{window}: {expected.Code()}", found.Status.Code(), Why(ledger, window.Start));
        }
        var windows = owed.OrderBy(item => System.Math.Abs(Period.DaysBetween(item.WindowStart, window.Start))).Take(MostWindows).Select(item => Iso.Of(item.Window)).ToArray();
        throw Otherwise($"{window}: {expected.Code()}", "no such window; " + (windows.Length == 0 ? "there is none" : "the nearest are " + string.Join(", ", windows)), Why(ledger, window.Start));
    }

    private CaseAnswer Nothing(LocalDate day, NothingOwed expected)
    {
        var ledger = _world.Ledger();
        var why = ledger.Why(_case.RuleId, _world.Subject, day);
        return why.Absence == expected
            ? new CaseAnswer(null, null)
            : throw Otherwise($"{Iso.Of(day)}: nothing ({expected.Code()})", why.Absence is { } other ? $"nothing ({other.Code()})" : string.Join(", ", why.Obligations.Select(item => item.Obligation.Key)), Why(ledger, day));
    }

    private CaseAnswer Clock(int step, ClockState expected)
    {
        var clock = _world.Clocks(_world.Now).FirstOrDefault(clock => clock.StepNumber == step && (clock.ChildId is null || clock.ChildId == _world.Child.Id))
            ?? throw Otherwise($"step {StatementForms.Text(step)}: {expected.Code()}", "no such clock", CaseTimeline.Of(_case));
        return clock.State == expected
            ? new CaseAnswer(null, expected)
            : throw Otherwise($"step {StatementForms.Text(step)} at {Iso.Of(_world.Now)}: {expected.Code()}", clock.State.Code(), CaseTimeline.Of(_case));
    }

    private IEnumerable<Obligation> Owed(Ledger ledger)
    {
        var subject = _world.Subject;
        foreach (var item in ledger.Obligations.OfDuty(_case.RuleId))
        {
            if (item.Subject == subject)
                yield return item;
        }
    }

    private string Why(Ledger ledger, LocalDate day) => ledger.Why(_case.RuleId, _world.Subject, day).ToText(Language.English);

    private PolicyCaseException Otherwise(string expected, string found, string why) =>
        new(_case, $"{_case.Rule} {_world.Subject}\nexpected {expected}\nfound    {found}\nWhy: {why.TrimEnd('\n')}");
}
