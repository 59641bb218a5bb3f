using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>Answers as JSON documents, every property always there, null for nobody. Ids, dates and codes only, never a name.</summary>
public static class AnswerJson
{
    /// <summary>A ledger with its obligations and unmatched records.</summary>
    public static string Of(Ledger ledger)
    {
        Argument.NotNull(ledger, nameof(ledger));
        return Document(json =>
        {
            json.WriteString("policy", ledger.Programme.Policy.Id);
            Date(json, "asOf", ledger.AsOf.Date);
            Range(json, ledger.Range);
            List(json, "obligations", ledger.Obligations, ObligationJson.Write);
            List(json, "unmatched", ledger.Unmatched, (writer, item) =>
            {
                writer.WriteString("record", item.Record.Id);
                writer.WriteString("reason", CodeWords.Of(item.Reason));
            });
        });
    }

    /// <summary>A plan of a programme in a range.</summary>
    public static string OfPlan(CareProgramme programme, DateInterval range, Obligations plan)
    {
        Argument.NotNull(programme, nameof(programme));
        Argument.NotNull(range, nameof(range));
        Argument.NotNull(plan, nameof(plan));
        return Document(json =>
        {
            json.WriteString("policy", programme.Policy.Id);
            Range(json, range);
            List(json, "obligations", plan, ObligationJson.Write);
        });
    }

    /// <summary>The facts that are not known.</summary>
    public static string Of(IReadOnlyList<Question> questions)
    {
        Argument.NotNull(questions, nameof(questions));
        return Document(json => List(json, "questions", questions, (writer, item) =>
        {
            writer.WriteString("child", item.Missing.ChildId);
            writer.WriteString("fact", item.Missing.Fact);
            writer.WriteNumber("decides", item.Decides);
        }));
    }

    /// <summary>An explanation; each obligation with the days, facts and records that its status hangs on.</summary>
    public static string Of(Explanation explanation)
    {
        Argument.NotNull(explanation, nameof(explanation));
        return Document(json =>
        {
            json.WriteString("duty", explanation.DutyId);
            json.WriteString("subject", explanation.Subject.ToString());
            Date(json, "on", explanation.On);
            List(json, "obligations", explanation.Obligations, ObligationJson.WriteExplained);
            if (explanation.Absence is { } absence)
            {
                json.WriteStartObject("absence");
                json.WriteString("reason", CodeWords.Of(absence));
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("absence");
            }
            Text(json, "lastDone", explanation.LastDone is { } last ? LocalDatePattern.Iso.Format(last) : null);
        });
    }

    /// <summary>How two policies differ.</summary>
    public static string Of(IReadOnlyList<Difference> differences)
    {
        Argument.NotNull(differences, nameof(differences));
        return Document(json => List(json, "changes", differences, DifferenceJson.Write));
    }

    /// <summary>The clocks of incidents at an instant, in the order given.</summary>
    public static string Of(Instant now, IReadOnlyList<EscalationClock> clocks)
    {
        Argument.NotNull(clocks, nameof(clocks));
        return Document(json =>
        {
            json.WriteString("now", ClockJson.Iso(now));
            List(json, "clocks", clocks, ClockJson.Write);
        });
    }

    /// <summary>What a change means in work: a row for every duty and person with an obligation before or after.</summary>
    public static string OfImpact(Change change)
    {
        Argument.NotNull(change, nameof(change));
        return Document(json => ImpactJson.Write(json, change));
    }

    /// <summary>The same with a row for every week, the children who come in or fall out, and the weekly minutes of each member of staff.</summary>
    public static string OfImpact(Change change, WorkAssumptions work)
    {
        Argument.NotNull(change, nameof(change));
        Argument.NotNull(work, nameof(work));
        return Document(json =>
        {
            ImpactJson.Write(json, change);
            ImpactJson.Further(json, change);
            List(json, "loads", change.Loads(work), ImpactJson.Load);
        });
    }

    /// <summary>What would have become of the obligations of two policies by the same records.</summary>
    public static string Of(Replay replay)
    {
        Argument.NotNull(replay, nameof(replay));
        return ReplayJson.Of(replay);
    }

    /// <summary>What changed since a report was signed, and because of what.</summary>
    public static string Of(LedgerDelta delta)
    {
        Argument.NotNull(delta, nameof(delta));
        return DeltaJson.Of(delta);
    }

    /// <summary>How what two policies ask compares, element by element, with the witnesses.</summary>
    public static string Of(IReadOnlyList<Verdict> verdicts)
    {
        Argument.NotNull(verdicts, nameof(verdicts));
        return Document(json => List(json, "verdicts", verdicts, VerdictJson.Write));
    }

    /// <summary>How a policy stands to each rule of a baseline.</summary>
    public static string Of(PolicyCheck check)
    {
        Argument.NotNull(check, nameof(check));
        return VerdictJson.Of(check);
    }

    /// <summary>What can hardly be meant so in a policy; the mended elements as they would stand in the document.</summary>
    public static string Of(IReadOnlyList<LintFinding> findings)
    {
        Argument.NotNull(findings, nameof(findings));
        return Document(json => List(json, "findings", findings, LintJson.Write));
    }

    /// <summary>A fault as an object on one line, without the end of the line.</summary>
    public static string Of(Fault fault)
    {
        Argument.NotNull(fault, nameof(fault));
        return FaultJson.Of(fault);
    }

    /// <summary>What is wrong with the pairings.</summary>
    public static string Of(IReadOnlyList<PairingFinding> findings)
    {
        Argument.NotNull(findings, nameof(findings));
        return PairingJson.Of(findings);
    }

    /// <summary>What is wrong with the pairings, and what would mend it.</summary>
    public static string Of(IReadOnlyList<PairingFinding> findings, PairingProposal proposal)
    {
        Argument.NotNull(findings, nameof(findings));
        Argument.NotNull(proposal, nameof(proposal));
        return PairingJson.Of(findings, proposal);
    }

    /// <summary>Whether a school can do what a policy asks; if not, what cannot hold together, and what would help.</summary>
    public static string Of(Feasibility feasibility)
    {
        Argument.NotNull(feasibility, nameof(feasibility));
        return FeasibilityJson.Of(feasibility);
    }

    /// <summary>How the staff did, the figures alone.</summary>
    public static string Of(Appraisal appraisal)
    {
        Argument.NotNull(appraisal, nameof(appraisal));
        return AppraisalJson.Of(appraisal);
    }

    /// <summary>What is to be done, with the totals.</summary>
    public static string Of(Worklist worklist)
    {
        Argument.NotNull(worklist, nameof(worklist));
        return WorklistJson.Of(worklist);
    }

    /// <summary>The statistics of a day; a group's number from 1 to 4 as <c>&lt;5</c>.</summary>
    public static string Of(Statistics statistics)
    {
        Argument.NotNull(statistics, nameof(statistics));
        return StatisticsJson.WithoutSmallGroups(statistics);
    }

    /// <summary>The statistics of a day with every number as it is: for whoever may see which child is meant.</summary>
    public static string OfExact(Statistics statistics)
    {
        Argument.NotNull(statistics, nameof(statistics));
        return StatisticsJson.Exact(statistics);
    }
}
