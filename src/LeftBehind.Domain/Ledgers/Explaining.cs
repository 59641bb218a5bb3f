using System;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Puts together why a duty toward a subject stands as it does on a day. Sections 5, 9 and 10.</summary>
internal sealed class Explaining
{
    private readonly LedgerData _data;
    private readonly AsOf _asOf;
    private readonly Reckoning _reckoning;

    public Explaining(LedgerData data, AsOf asOf)
    {
        (_data, _asOf) = (data, asOf);
        _reckoning = new Reckoning(data.Programme.Knowledge, data.Planner, data.Log, data.AsOf);
    }

    private PolicyTimeline Timeline => _data.Planner.Timeline;

    public Explanation Explain(string dutyId, Subject subject, LocalDate on)
    {
        Argument.NotNull(dutyId, nameof(dutyId));
        Argument.NotNull(subject, nameof(subject));
        CheckDuty(dutyId);
        var at = _data.Index.Find(subject);
        if (at < 0)
            throw new ArgumentException($"The school {_data.Facts.School.Id} has no {subject}.", nameof(subject));
        var day = Day.Number(on);
        var line = Timeline.Lines.FirstOrDefault(item => item.DutyId == dutyId && item.Kind == subject.Kind);
        var rows = line is null ? Array.Empty<ExplainedObligation>() : Obligations(line, at, day);
        NothingOwed? absence = rows.Length > 0 ? null : line is null ? NothingOwed.OtherSubject : new WhyNothing(_data.Planner, line, at).On(day);
        return new Explanation(dutyId, subject, on, rows, absence, line is null ? null : LastDone(line, at, day));
    }

    private void CheckDuty(string dutyId)
    {
        var ids = Timeline.AllDuties.Select(duty => duty.Duty.Id).Distinct().ToArray();
        if (Array.IndexOf(ids, dutyId) >= 0)
            return;
        var nearest = Nearest.Of(dutyId, ids);
        throw new ArgumentException($"No version of {Timeline.Policy.Id} has a duty {dutyId}; there are {string.Join(", ", ids)}." + (nearest is null ? string.Empty : $" Did you mean {nearest}?"), nameof(dutyId));
    }

    private ExplainedObligation[] Obligations(DutyLine line, int subject, int day)
    {
        _reckoning.Reckon(line, subject);
        var accounts = _reckoning.Accounts.Take(_reckoning.Count).ToArray();
        using var rows = new RowList(_data.Programme.Slots);
        using var credits = new CreditList();
        foreach (var account in accounts)
        {
            rows.Add(account, subject, credits.Count);
            _reckoning.Credits.AddTo(credits, account);
        }
        var sorted = rows.InOrder(_data.Index);
        var data = new LedgerData(_data.Programme, _data.Planner, _data.Log, _data.AsOf, sorted, credits.ToArray(), _reckoning.IsCredited);
        var uncounted = new Uncounted(data, line, subject, _asOf);
        return Enumerable.Range(0, sorted.Length).Where(at => sorted[at].Block.Live.Contains(day)).Select(at => Explained(new Obligation(data, at), uncounted)).ToArray();
    }

    private ExplainedObligation Explained(Obligation obligation, Uncounted uncounted)
    {
        var row = obligation.Row;
        var coverage = _data.Facts.Covered(row.Block.Duty, row.Subject);
        return new ExplainedObligation(
            obligation,
            Intervals(row.Block.Live),
            Intervals(row.Block.Live.Intersect(coverage.Certain)),
            Intervals(row.Block.Live.Intersect(coverage.Possible)),
            uncounted.Around(obligation));
    }

    private static DateInterval[] Intervals(DaySet days) => days.Spans.Select(span => new DateInterval(Day.Date(span.From), Day.Date(span.To))).ToArray();

    /// <summary>The latest date up to a day of a record that would count for the duty in some version, in a window or not.</summary>
    private LocalDate? LastDone(DutyLine line, int subject, int day)
    {
        var log = _data.Log;
        var last = _reckoning.Qualification.Concerning(line.Kind, subject)
            .Where(place => log.Date(place) <= day && log[place].Result == CareResult.Accomplished && line.Duties.Any(duty => _reckoning.Qualification.Fits(place, duty, subject)))
            .Select(log.Date)
            .DefaultIfEmpty(Day.Min)
            .Max();
        return last == Day.Min ? null : Day.Date(last);
    }
}
