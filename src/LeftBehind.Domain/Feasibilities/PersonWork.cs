using System;
using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>
/// The work of a person, whose minutes may be divided over the weeks that a window touches. It fits exactly if no run of weeks
/// must hold more than there is time for: windows are runs of weeks, so that who begins with what ends first loses nothing.
/// </summary>
internal sealed class PersonWork(string id, DaySet atWork, IReadOnlyList<PersonWork.Job> jobs)
{
    public string Id { get; } = id;

    public IReadOnlyList<Job> Jobs { get; } = jobs;

    /// <summary>The shortest run of weeks that is too full, the first of several; null: the work fits.</summary>
    public FullWeeks? TooFull(int limit) => Runs()
        .Select(run => new FullWeeks(new DaySpan(Monday(run.From), Monday(run.To) + 6), run.Minutes, run.Weeks * limit))
        .Where(run => run.Minutes > run.Capacity)
        .OrderBy(run => run.Days.Length)
        .ThenBy(run => run.Days.From)
        .FirstOrDefault();

    /// <summary>The least limit with which the work fits; null: with none, there are weeks in which nobody is there.</summary>
    public int? LeastLimit()
    {
        var least = 1;
        foreach (var run in Runs())
        {
            if (run.Weeks == 0)
                return null;
            least = Math.Max(least, ((run.Minutes - 1) / run.Weeks) + 1);
        }
        return least;
    }

    /// <summary>The minutes of each duty within a run of weeks, the most first.</summary>
    public IReadOnlyList<DutyMinutes> Duties(DaySpan days) => Jobs
        .Where(job => Monday(job.From) >= days.From && Monday(job.To) <= days.To)
        .GroupBy(job => job.Duty.Id)
        .Select(duty => new DutyMinutes(duty.First().Duty, duty.Sum(job => job.Minutes)))
        .OrderByDescending(duty => duty.Minutes)
        .ThenBy(duty => duty.Duty.Id, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The runs of weeks that begin with a week in which a window begins and end with one in which one ends, with the minutes of the windows within.</summary>
    private IEnumerable<(int From, int To, int Minutes, int Weeks)> Runs()
    {
        var timed = Jobs.Where(job => job.Minutes > 0).OrderBy(job => job.To).ToArray();
        foreach (var from in timed.Select(job => job.From).Distinct())
        {
            var (minutes, weeks, next) = (0, 0, from);
            foreach (var end in timed.Where(job => job.From >= from).GroupBy(job => job.To))
            {
                minutes += end.Sum(job => job.Minutes);
                for (; next <= end.Key; next++)
                    weeks += atWork.Overlaps(Monday(next), Monday(next) + 6) ? 1 : 0;
                yield return (from, end.Key, minutes, weeks);
            }
        }
    }

    private static int Monday(int week) => (week * 7) - 3;

    /// <summary>So many minutes of a duty in weeks, counted from that of 1970-01-01.</summary>
    internal sealed record Job(Duty Duty, int Minutes, int From, int To)
    {
        public static Job Of(Duty duty, int minutes, DaySpan window) => new(duty, minutes, (Day.Monday(window.From) + 3) / 7, (Day.Monday(window.To) + 3) / 7);
    }
}
