using System;
using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The records of a log toward each subject of a kind, by subject and action, in the order of the log. Only records of actions that some duty has.</summary>
internal sealed class Deeds
{
    private readonly int _actions;
    private readonly Deed[] _deeds;
    private readonly int[] _starts;

    public Deeds(LogView log, FactsView facts, DutyCodes codes, SubjectKind kind)
    {
        _actions = codes.Actions;
        var sighted = new List<(int Bucket, Deed Deed)>(log.Standing.Length);
        var qualification = new Qualification(facts, log);
        for (var place = 0; place < log.Standing.Length; place++)
        {
            var action = codes.Action(log[place].Action);
            if (action >= 0)
                Sight(place, action);
        }
        (_starts, _deeds) = Sorted(sighted, facts.Index.Count(kind) * _actions);

        void Sight(int place, int action)
        {
            if (kind != SubjectKind.Child || log[place].Children.Count != 1)
            {
                foreach (var subject in qualification.ConcernedBy(log[place], kind))
                    sighted.Add(((subject * _actions) + action, Deed(log, place, qualification.RolesOf(place, kind, subject, codes))));
            }
            else if (facts.Index.ChildAt.TryGetValue(log[place].Children[0], out var child))
            {
                sighted.Add(((child * _actions) + action, Deed(log, place, qualification.RolesOf(place, kind, child, codes))));
            }
        }
    }

    /// <summary>The records of one action toward a subject.</summary>
    public ReadOnlySpan<Deed> Of(int subject, int action)
    {
        var bucket = (subject * _actions) + action;
        return _deeds.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    /// <summary>The records of some actions toward a subject, in the order of the log; the room is where they are put together.</summary>
    public ReadOnlySpan<Deed> Of(int subject, int[] actions, DeedRoom room)
    {
        var found = Of(subject, actions[0]);
        for (var i = 1; i < actions.Length; i++)
        {
            var more = Of(subject, actions[i]);
            if (found.Length == 0)
                found = more;
            else if (more.Length > 0)
                found = room.Merge(found, more);
        }
        return found;
    }

    private static Deed Deed(LogView log, int place, uint roles)
    {
        var record = log[place];
        var marks = (record.Result == CareResult.Accomplished ? DeedMarks.None : DeedMarks.NotAccomplished)
            | (record.For is null ? DeedMarks.None : DeedMarks.HasFor)
            | (record.Medium is null ? DeedMarks.None : DeedMarks.HasMedium);
        return new Deed(place, log.Date(place), roles, marks);
    }

    /// <summary>A counting sort, which keeps the order of the log.</summary>
    private static (int[] Starts, Deed[] Deeds) Sorted(List<(int Bucket, Deed Deed)> sighted, int buckets)
    {
        var starts = new int[buckets + 1];
        foreach (var (bucket, _) in sighted)
            starts[bucket + 1]++;
        for (var i = 0; i < buckets; i++)
            starts[i + 1] += starts[i];
        var next = (int[])starts.Clone();
        var deeds = new Deed[sighted.Count];
        foreach (var (bucket, deed) in sighted)
            deeds[next[bucket]++] = deed;
        return (starts, deeds);
    }
}
