using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Which obligations could not be known by the end of their windows: they are planned again with what was known then. Section 5, rule 5.</summary>
internal sealed class NotKnownInTime(SchoolKnowledge knowledge, Planner planner, DateTimeZone zone)
{
    private readonly Dictionary<int, HashSet<(int, int)>> _owedAt = new();
    private Instant[] _instants = Array.Empty<Instant>();
    private DutyLine? _line;
    private int _subject;

    /// <summary>Turns to another line and subject; whether anything on which they hang was ever entered late.</summary>
    public bool TurnTo(DutyLine line, int subject)
    {
        (_line, _subject) = (line, subject);
        if (_owedAt.Count > 0)
            _owedAt.Clear();
        _instants = Instants(line, subject);
        return _instants.Length > 0;
    }

    /// <summary>Whether an owed obligation was not there as owed by what was known at the end of its window.</summary>
    public bool Holds(in Planned planned)
    {
        var end = Day.EndOf(planned.To, zone);
        var then = planner.Knowledge.At is { } at && at < end ? at : end;
        var rank = SchoolKnowledge.Rank(_instants, then);
        if (rank == (planner.Knowledge.At is { } now ? SchoolKnowledge.Rank(_instants, now) : _instants.Length))
            return false;
        if (!_owedAt.TryGetValue(rank, out var owed))
            _owedAt.Add(rank, owed = OwedAt(then));
        return !owed.Contains((planned.Block.From, planned.Block.To));
    }

    private HashSet<(int From, int To)> OwedAt(Instant then)
    {
        var planned = new List<Planned>();
        new Planner(knowledge.At(then), planner.Timeline, planner.Incidents, new Knowledge(then)).Plan(_line!, _subject, planned);
        return new(planned.Where(item => item.State == OwedState.Owed).Select(item => (item.Block.From, item.Block.To)));
    }

    /// <summary>When anything was entered on which the plan of the line and subject hangs.</summary>
    private Instant[] Instants(DutyLine line, int subject)
    {
        switch (line.Kind)
        {
            case SubjectKind.School:
                return Array.Empty<Instant>();
            case SubjectKind.Staff:
                return knowledge.StaffInstants;
            case SubjectKind.Child when !line.HasChildAnchors:
                return knowledge.OfChild(subject);
        }
        var index = knowledge.Index;
        var children = line.Kind switch
        {
            SubjectKind.Child => new[] { subject },
            SubjectKind.Family => index.Families[subject].Children,
            _ => Enumerable.Range(0, index.School.Children.Count).Where(at => index.School.Children[at].KnownClasses.Any(item => item.Value == index.School.Classes[subject].Id)),
        };
        var instants = children.SelectMany(child => knowledge.OfChild(child)).Concat(line.Kind == SubjectKind.Child ? planner.Incidents.KnownInstants(index.School.Children[subject].Id) : Array.Empty<Instant>())
            .Distinct().ToArray();
        Array.Sort(instants);
        return instants;
    }
}
