using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What may be done in a witness: acts that both duties take, acts that only one takes, on the days around the edges of windows and graces.</summary>
internal sealed class WitnessActs(DutyDemand before, DutyDemand after, IReadOnlyList<AspectDifference> differences, Role[] bearers)
{
    private const int MostAttempts = 12;
    private readonly DutyDemand[] _both = { before, after };

    /// <summary>Sets of records where something is owed, the small ones first: none, one, two, then what exactly one of the duties asks.</summary>
    public IEnumerable<IReadOnlyList<CareRecord>> For(IReadOnlyList<Obligation> owed)
    {
        var (acts, days) = (Acts(ClassOf(owed)).ToArray(), Days(owed).ToArray());
        yield return Array.Empty<CareRecord>();
        if (!differences.Any(difference => difference.Aspect is VerdictAspect.Recurrence or (>= VerdictAspect.Actions and <= VerdictAspect.AttemptsExcuse) or VerdictAspect.Bearer or VerdictAspect.Subject))
            yield break; // who is covered, and how strongly it is asked, shows where nothing is done
        var one = (from act in acts from day in days select act(day)).ToArray();
        foreach (var record in one)
            yield return new[] { record };
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = i; j < one.Length; j++)
                yield return Named(new[] { one[i], one[j] });
        }
        foreach (var act in acts)
        {
            foreach (var set in Many(act, owed))
                yield return Named(set);
        }
    }

    private bool Differs(VerdictAspect aspect) => differences.Any(difference => difference.Aspect == aspect);

    private static IReadOnlyList<CareRecord> Named(IEnumerable<CareRecord> records) =>
        records.Select((record, i) => record with { Id = FormattableString.Invariant($"r{i + 1}") }).ToArray();

    /// <summary>Attempts on as many days as excuse; and what one of the duties asks, done at the beginning or the end of each window.</summary>
    private IEnumerable<IEnumerable<CareRecord>> Many(Func<LocalDate, CareRecord> act, IReadOnlyList<Obligation> owed)
    {
        foreach (var attempts in _both.Select(demand => demand.AttemptsThatExcuse).Where(count => Differs(VerdictAspect.AttemptsExcuse) && count <= MostAttempts))
            yield return Enumerable.Range(0, attempts).Select(i => act(owed[0].WindowStart.PlusDays(i)));
        foreach (var version in owed.Select(item => item.Version.Id).Distinct())
        {
            var ofOne = owed.Where(item => item.Version.Id == version).ToArray();
            yield return ofOne.SelectMany(item => Enumerable.Repeat(act(item.WindowStart), item.Times));
            yield return ofOne.SelectMany(item => Enumerable.Repeat(act(item.WindowEnd), item.Times));
            yield return ofOne.SelectMany(item => Enumerable.Range(0, item.Times).Select(i => act(item.WindowStart.PlusDays(i))));
            foreach (var grace in _both.Select(demand => demand.Grace).Where(_ => Differs(VerdictAspect.Grace)).Distinct())
                yield return ofOne.SelectMany(item => Enumerable.Range(0, item.Times).Select(i => act(item.WindowEnd.PlusDays(item.Duty.IsOnDifferentDays ? grace - i : grace))));
        }
    }

    private IEnumerable<LocalDate> Days(IReadOnlyList<Obligation> owed)
    {
        var days = new SortedSet<LocalDate>();
        foreach (var item in owed.Take(4).Concat(owed.Skip(Math.Max(4, owed.Count - 1))))
        {
            days.UnionWith(new[] { item.WindowStart, item.WindowEnd });
            if (item.WindowStart < item.WindowEnd)
                days.Add(item.WindowStart.PlusDays(1));
            if (Differs(VerdictAspect.Grace))
                days.UnionWith(_both.Select(demand => item.WindowEnd.PlusDays(demand.Grace)));
        }
        return days;
    }

    private static string? ClassOf(IReadOnlyList<Obligation> owed) =>
        owed.Where(item => item.Duty.Subject == SubjectKind.Class).Select(item => item.Subject.Id).FirstOrDefault();

    private IEnumerable<Func<LocalDate, CareRecord>> Acts(string? classId)
    {
        var actions = Choice(before.Duty.Actions, after.Duty.Actions, VerdictAspect.Actions);
        var roles = Roles().ToArray();
        var results = Differs(VerdictAspect.AttemptsExcuse) ? new[] { CareResult.Accomplished, CareResult.Attempted } : new[] { CareResult.Accomplished };
        return from action in actions
               from role in roles
               from medium in Media()
               from evidence in Evidence()
               from result in results
               select (Func<LocalDate, CareRecord>)(day => InClass(Act(action, role, medium, evidence, day).WithResult(result), classId));
    }

    private static CareRecord InClass(CareRecord record, string? classId) => classId is null ? record : record.WithClass(classId);

    private CareRecord Act(CareAction action, Role role, Medium? medium, string[] evidence, LocalDate day)
    {
        var record = CareRecord.On("r1", action, day, WitnessChild.HelperOf(role, bearers)).WithChildren(WitnessChild.Id).WithRole(role);
        record = medium is null ? record : record.WithMedium(medium);
        return evidence.Length == 0 ? record : record.WithEvidence(evidence);
    }

    /// <summary>What both take, or the first; where they differ, also what only one takes.</summary>
    private IEnumerable<T> Choice<T>(IReadOnlyList<T> earlier, IReadOnlyList<T> later, VerdictAspect aspect) => Differs(aspect)
        ? earlier.Intersect(later).Take(1).Concat(earlier.Except(later).Take(1)).Concat(later.Except(earlier).Take(1))
        : earlier.Take(1);

    private IEnumerable<Role> Roles()
    {
        var (earlier, later) = (before.AcceptedRoles, after.AcceptedRoles);
        if (!Differs(VerdictAspect.AcceptedFrom) && !Differs(VerdictAspect.Bearer))
            return new[] { (earlier ?? later)?[0] ?? before.Duty.Bearer };
        var stranger = new Role("stranger");
        return (earlier ?? new[] { stranger }).Concat(later ?? new[] { stranger }).Distinct().Take(6);
    }

    private IEnumerable<Medium?> Media() => Differs(VerdictAspect.Media)
        ? _both.SelectMany(demand => demand.Duty.Media ?? ValueList<Medium>.Empty).Distinct().Take(6).Concat(new Medium?[] { new Medium("other"), null })
        : new Medium?[] { null };

    private IEnumerable<string[]> Evidence()
    {
        var named = _both.Select(demand => demand.Duty.Evidence).OfType<string>().Distinct().ToArray();
        return Differs(VerdictAspect.Evidence) ? named.Select(code => new[] { code }).Append(Array.Empty<string>()) : new[] { named };
    }
}
