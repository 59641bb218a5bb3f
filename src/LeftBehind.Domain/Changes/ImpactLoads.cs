using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>The weekly work of the staff under two plans, by the assumptions of feasibility.</summary>
internal static class ImpactLoads
{
    public static IReadOnlyList<PersonLoad> Of(Obligations before, Obligations after, WorkAssumptions work)
    {
        var (old, now) = (Work(before, work), Work(after, work));
        return old.Keys.Union(now.Keys).OrderBy(id => id, StringComparer.Ordinal).Select(id => Load(id, Find(old, id), Find(now, id), work.WeeklyLimit)).ToArray();
    }

    private static Dictionary<string, PersonWork> Work(Obligations plan, WorkAssumptions work) => SchoolWork.Of(plan, work).ToDictionary(person => person.Id);

    private static PersonWork? Find(Dictionary<string, PersonWork> all, string id) => all.TryGetValue(id, out var found) ? found : null;

    private static PersonLoad Load(string id, PersonWork? before, PersonWork? after, int? limit)
    {
        var full = limit is { } most ? after?.TooFull(most) : null;
        return new PersonLoad(id)
        {
            MinutesBefore = Minutes(before),
            MinutesAfter = Minutes(after),
            IsOverBefore = limit is { } allowed && before?.TooFull(allowed) is not null,
            IsOverAfter = full is not null,
            FullWeeks = full is null ? null : new(Day.Date(full.Days.From), Day.Date(full.Days.To)),
        };
    }

    private static int? Minutes(PersonWork? work) => work is null || work.Jobs.All(job => job.Minutes == 0) ? 0 : work.LeastLimit();
}
