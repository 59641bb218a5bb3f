using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>A witness in words.</summary>
internal sealed class WitnessText(Witness witness, Language language)
{
    private readonly StringBuilder _text = new();

    public override string ToString()
    {
        Line(witness.Side == VerdictSide.After ? Say("只有后一制度要求：", "Only the later policy asks this:") : Say("只有前一制度要求：", "Only the earlier policy asks this:"));
        Calendar(witness.Calendar);
        Line("  " + (witness.IsAboutPairings ? string.Empty : Say("学生 ", "child ") + string.Join(Say("、", ", "), witness.School.Children.Select(child => child.Id)) + Say("：", ": ")) + string.Join(Say("，", ", "), witness.Facts));
        foreach (var incident in witness.Log.Incidents)
            Line($"  {Say("事件", "incident")} {incident.Kind} {incident.Severity} {InstantPattern.ExtendedIso.Format(incident.AwareAt)}");
        foreach (var record in witness.Log.Records)
            Line($"  {Say("记录", "record")} {record}" + (record.Role is { } role ? " " + role : string.Empty) + (record.Medium is { } medium ? " " + medium : string.Empty) + (record.Result == CareResult.Accomplished ? string.Empty : " " + CodeWords.Of(record.Result)));
        if (witness.Log.Records.Count == 0 && !witness.IsAboutPairings)
            Line("  " + Say("什么也没有做", "nothing was done"));
        Line("  " + Say("前：", "before: ") + (witness.IsAboutPairings ? Standing(witness.FindingsBefore()) : Standing(witness.LedgerBefore(), witness.ClocksBefore())));
        Line("  " + Say("后：", "after: ") + (witness.IsAboutPairings ? Standing(witness.FindingsAfter()) : Standing(witness.LedgerAfter(), witness.ClocksAfter())));
        return _text.ToString();
    }

    private void Calendar(SchoolCalendar calendar)
    {
        Line("  " + Say("校历 ", "calendar ") + string.Join(", ", calendar.Terms.Select(term => $"{Iso(term.From)}/{Iso(term.To)}"))
            + (calendar.Holidays.Count == 0 ? string.Empty : Say("，放假 ", ", holidays ") + string.Join(", ", calendar.Holidays.Select(holiday => DateRange.Between(holiday.Days))))
            + (calendar.MakeUpDays.Count == 0 ? string.Empty : Say("，补课 ", ", make-up days ") + string.Join(", ", calendar.MakeUpDays.Select(day => Iso(day.Date))))
            + (calendar.Until is { } until ? Say("，假期至 ", ", vacation until ") + Iso(until) : string.Empty)
            + Say("；看于 ", "; seen on ") + Iso(witness.On));
    }

    private string Standing(Ledger ledger, IReadOnlyList<EscalationClock> clocks)
    {
        if (witness.Now is { })
            return clocks.Count == 0 ? Say("没有时限", "no clock") : string.Join(Say("；", "; "), clocks.Select(clock => $"{(Code?)clock.Step.Party ?? clock.Step.Action} {clock.Step.Deadline} {CodeWords.Of(clock.State)}"));
        return ledger.Obligations.Count == 0 ? Say("没有义务", "nothing is owed") : string.Join(Say("；", "; "), ledger.Obligations.Select(Standing));
    }

    private string Standing(IReadOnlyList<PairingFinding> findings) =>
        findings.Count == 0 ? Say("没有问题", "nothing is wrong") : string.Join(Say("；", "; "), findings);

    private string Standing(Obligation obligation) =>
        $"{obligation.Key} {CodeWords.Of(obligation.Status)} {PolicyWords.Number(obligation.Done + obligation.Late)}/{PolicyWords.Number(obligation.Times)} {obligation.Accountable.Id ?? obligation.Duty.Bearer.Value}"
        + (obligation.Duty.Modality is Modality.Must ? string.Empty : $" ({CodeWords.Of(obligation.Duty.Modality)})")
        + (obligation.Reasons.HasFlag(ObligationReasons.EvidenceMissing) ? " evidence-missing" : string.Empty);

    private string Say(string zh, string en) => language == Language.Chinese ? zh : en;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void Line(string line) => _text.Append(line).Append('\n');
}
