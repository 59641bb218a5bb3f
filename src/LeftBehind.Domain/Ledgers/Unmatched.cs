using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The records that are credited to nothing, each with the first reason that fits. Section 5, rule 8.</summary>
internal sealed class Unmatched
{
    private readonly LedgerData _data;
    private readonly Reckoning _reckoning;

    public Unmatched(LedgerData data)
    {
        _data = data;
        _reckoning = new Reckoning(data.Programme.Knowledge, data.Planner, data.Log, data.AsOf);
    }

    private LogView Log => _data.Log;

    private School School => _data.Facts.School;

    public IEnumerable<UnmatchedRecord> In(int from, int to)
    {
        for (var place = 0; place < Log.Standing.Length; place++)
        {
            var date = Log.Date(place);
            if (date >= from && date <= to && date <= _data.AsOf && Log[place].IncidentId is null && !_data.IsCredited[place])
                yield return new UnmatchedRecord(Log[place], Reason(place));
        }
    }

    private UnmatchedReason Reason(int place)
    {
        var record = Log[place];
        if (IsSubjectUnknown(record))
            return UnmatchedReason.SubjectUnknown;
        var lines = _data.Planner.Timeline.Lines.Where(line => line.Asks(record.Action)).ToArray();
        if (lines.Length == 0)
            return UnmatchedReason.NoDutyAsks;
        if (record.Result != CareResult.Accomplished)
            return UnmatchedReason.NotAccomplished;
        if (!lines.Any(line => IsAccepted(place, line)))
            return UnmatchedReason.RoleNotAccepted;
        return lines.Any(line => FitsAWindow(place, line)) ? UnmatchedReason.Extra : UnmatchedReason.OutsideEveryWindow;
    }

    private bool IsSubjectUnknown(CareRecord record) =>
        record.Children.Any(child => !School.TryGetChild(child, out _))
        || (record.ClassId is { } @class && !School.TryGetClass(@class, out _))
        || (record.Children.Count == 0 && record.ClassId is null && !School.TryGetStaff(record.By, out _));

    /// <summary>Whether some version of the duty takes medium and role; a role that is given, or that nobody asks for, needs no subject.</summary>
    private bool IsAccepted(int place, DutyLine line) => line.Duties
        .Where(duty => duty.Duty.Actions.Contains(Log[place].Action))
        .Any(duty => Log[place].Role is not null || duty.AcceptsAnyone
            ? _reckoning.Qualification.MediumAndRoleFit(place, duty, 0)
            : _reckoning.Qualification.ConcernedBy(Log[place], line.Kind).Any(subject => IsSubject(duty, subject) && _reckoning.Qualification.MediumAndRoleFit(place, duty, subject)));

    /// <summary>A member of staff is a subject only of what it bears on some day.</summary>
    private bool IsSubject(VersionDuty duty, int subject) => duty.Duty.Subject != SubjectKind.Staff || !_data.Facts.Covered(duty, subject).IsEmpty;

    private bool FitsAWindow(int place, DutyLine line) =>
        _reckoning.Qualification.ConcernedBy(Log[place], line.Kind).Any(subject => FitsAWindow(place, line, subject));

    private bool FitsAWindow(int place, DutyLine line, int subject)
    {
        _reckoning.Reckon(line, subject);
        for (var i = 0; i < _reckoning.Count; i++)
        {
            var account = _reckoning.Accounts[i];
            if (_reckoning.Crediting.DateFits(account, i, place) && _reckoning.Qualification.Fits(place, account.Planned.Duty, subject))
                return true;
        }
        return false;
    }
}
