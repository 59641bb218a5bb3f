using System.IO;
using LeftBehind.Domain.Tests.Conventions;
using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests.Samples;

/// <summary>The code of some pages, as it stands there: it compiles and runs. Lines between "page" and "end" are those of a block of the page.</summary>
public sealed class PageCodeTests
{
    private readonly Scene _scene = Scene.Of(Scene.Weekly(Scene.TalkDuty())).Staff("t07").Did("r", "9-3");
    private readonly Printed _printed = new();

    [Fact]
    public void TheCodeStandsOnThePages()
    {
        var source = File.ReadAllLines(Path.Combine(SourceTree.Root, "tests", "LeftBehind.Domain.Tests", "Samples", "PageCodeTests.cs"));
        var blocks = 0;
        for (var at = 0; at < source.Length; at++)
        {
            if (!source[at].Trim().StartsWith("// page: ", StringComparison.Ordinal))
                continue;
            var code = source.Skip(at + 1).TakeWhile(line => line.Trim() != "// end").Select(line => line.Replace("        ", string.Empty, StringComparison.Ordinal));
            var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", source[at].Trim()["// page: ".Length..])).Replace("    Console", "Console", StringComparison.Ordinal);
            Assert.Contains("```csharp\n" + string.Concat(code.Select(line => line.Replace("    Console", "Console", StringComparison.Ordinal) + "\n")) + "```", page, StringComparison.Ordinal);
            blocks++;
        }
        Assert.Equal(10, blocks);
    }

    [Fact]
    public void TheWorklist()
    {
        var (Console, programme, log, today, firstDayOfTerm, now) = (_printed, _scene.Programme(), _scene.Log, Day("9-10"), Day("9-1"), At("9-10 08:00"));

        // page: worklist.md
        Ledger ledger = programme.LedgerWithEarlierOpen(new DateInterval(firstDayOfTerm, today), AsOf.Day(today), log);
        Worklist school = ledger.Worklist(now);
        Worklist own = school.For("t07");
        foreach (WorkItem item in own.Items)
            Console.WriteLine($"{item.Subject} {item.Duty?.Id} {item.Until} {item.Reasons[0]}");
        // end
        Assert.Equal((1, 0), (school.Items.Count, own.Items.Count));
    }

    [Fact]
    public void TheNight()
    {
        var (Console, programme, log, term, lastNight, tonight) = (_printed, _scene.Programme(), _scene.Log, Span("9-1/10-26"), Day("9-9"), Day("9-15"));

        // page: transitions.md
        Ledger then = programme.Ledger(term, AsOf.Day(lastNight), log);
        Ledger now = programme.Ledger(term, AsOf.Day(tonight), log);
        foreach (Transition change in now.Since(then))
            Console.WriteLine($"{change.Kind} {change.Key} {change.Obligation.Responsible}");
        // end
        Assert.Equal("BecameOverdue talk@child:k1@2025-09-08/2025-09-14 t1|BecameDue talk@child:k1@2025-09-15/2025-09-21 t1|", string.Concat(_printed.Lines.Select(line => line + "|")));
    }

    [Fact]
    public void TheNightFromTheInstantOfTheLastRun()
    {
        var (programme, log, term, lastNight, tonight, lastRun, thisRun) = (_scene.Programme(), _scene.Log, Span("9-1/10-26"), Day("9-2"), Day("9-3"), At("9-2 22:00"), At("9-3 22:00"));

        // page: transitions.md
        Ledger then = programme.Ledger(term, AsOf.Day(lastNight).WithKnownAt(lastRun), log);
        Ledger now = programme.Ledger(term, AsOf.Day(tonight).WithKnownAt(thisRun), log);
        // end
        Assert.Equal(TransitionKind.Fulfilled, Assert.Single(now.Since(then)).Kind);
    }

    [Fact]
    public void TheNextChange()
    {
        var scene = Clocks.Alarm.Of(Deadline.Within(Duration.FromMinutes(30)));
        var (programme, log, now) = (scene.Programme(), scene.Log, Clocks.Alarm.Aware);

        // page: incidents.md
        Instant? next = programme.NextChange(log, now);
        // end
        Assert.Equal(Clocks.Alarm.Aware + Duration.FromMinutes(30) + Duration.Epsilon, next);
    }

    [Fact]
    public void TheAppraisal()
    {
        var (Console, programme, log, term, today) = (_printed, _scene.Programme(), _scene.Log, Span("9-1/10-26"), Day("10-1"));

        // page: appraisal.md
        Appraisal appraisal = programme.Ledger(term, AsOf.Day(today), log).Appraise();
        PersonAppraisal person = appraisal.People[0];
        foreach (CountedObligation item in person.CountedObligations)
            Console.WriteLine($"{item.Obligation.Key} {item.Credit} of weight {item.Weight}");
        foreach (UncountedObligation item in person.UncountedObligations)
            Console.WriteLine($"{item.Obligation.Key} {item.Reason}");
        // end
        Assert.Equal(8, _printed.Lines.Count);
    }

    [Fact]
    public void TheAdjustment()
    {
        var (ledger, entered) = (_scene.Ledger("9-1/12-31", "12-31"), At("12-2 08:00"));

        // page: appraisal.md
        AppraisalAdjustment thanks = new AppraisalAdjustment("t07", new LocalDate(2025, 12, 1), 2.5m).WithReason("…").WithRecordedAt(entered);
        Appraisal adjusted = ledger.Appraise(thanks);
        // end
        Assert.Equal("t1", Assert.Single(adjusted.People).PersonId);
    }

    [Fact]
    public void TheLoads()
    {
        var Console = _printed;
        var change = _scene.Programme().Compare(new Policy("p", _scene.Policy.Latest.WithDuty(Scene.Weekly(Scene.TalkDuty()).WithTimes(10))), Span("9-1/10-26"), _scene.Log);

        // page: changing-a-policy.md
        WorkAssumptions work = WorkAssumptions.Ours.WithMinutes(CareAction.HomeVisit, 90).WithWeeklyLimit(180);
        foreach (PersonLoad load in change.Loads(work).Where(load => load.GoesOver))
            Console.WriteLine($"{load.PersonId} {load.MinutesBefore} -> {load.MinutesAfter}, {load.FullWeeks}");
        // end
        Assert.StartsWith("t1 20 -> 200, ", Assert.Single(_printed.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReplay()
    {
        var (Console, programme, log, lastTerm, today) = (_printed, _scene.Programme(), _scene.Log, Span("9-1/10-26"), Day("12-1"));
        var stricter = _scene.Policy.Revise("2", Day("2026-1-1"), version => version.WithDuty(Scene.Weekly(Scene.TalkDuty()).WithTimes(2)));

        // page: replay.md
        Replay replay = programme.Replay(stricter.Only("2"), lastTerm, AsOf.Day(today), log);
        foreach (ReplayRow row in replay.Duties)
            Console.WriteLine($"{row.Id}: met {row.MetBefore} -> {row.MetAfter}, already done {row.NewMet}, newly missed {row.NewMissed}");
        // end
        Assert.Equal("talk: met 1 -> 0, already done 0, newly missed 0", Assert.Single(_printed.Lines));
    }

    [Fact]
    public void TheAmendment()
    {
        var (Console, programme, log, term, lastDay) = (_printed, _scene.Programme(), _scene.Log, Span("9-1/10-26"), Day("12-1"));
        var then = programme.Ledger(term, AsOf.Day(lastDay), log);

        // page: sealed-periods.md
        SealedPeriod signed = programme.Ledger(term, AsOf.Day(lastDay), log).Seal();
        string kept = signed.ToJson();
        // end
        log = log.WithRetractions([new Retraction("x1", "r")]);

        // page: sealed-periods.md
        Ledger now = programme.Ledger(term, AsOf.Day(lastDay), log);
        LedgerDelta delta = now.DeltaSince(SealedPeriod.Parse(kept), then);
        Console.Write(delta.ToText(Language.English));
        // end
        Assert.Contains("because of records (r retracted by x1)", Assert.Single(_printed.Lines), StringComparison.Ordinal);
    }

    /// <summary>Stands for the console.</summary>
    private sealed class Printed
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string line) => Lines.Add(line);

        public void Write(string text) => Lines.Add(text);
    }
}
