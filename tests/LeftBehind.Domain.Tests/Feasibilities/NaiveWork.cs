namespace LeftBehind.Domain.Tests.Feasibilities;

/// <summary>Whether minutes can be divided over weeks, by trying every division; those that leave as much of every week are tried once.</summary>
internal sealed class NaiveWork(StaffMember person, LocalDate firstMonday, int weeks)
{
    /// <summary>Whether the minutes of all jobs fit into the weeks that their windows touch.</summary>
    public bool Fits(IEnumerable<(string Duty, int Minutes, DateInterval Window)> jobs, int limit)
    {
        var left = new HashSet<string> { string.Join(',', Enumerable.Range(0, weeks).Select(week => Capacity(week, limit))) };
        foreach (var (_, minutes, window) in jobs)
        {
            left = [.. left.SelectMany(state => Divide(state.Split(',').Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), WeekOf(window.Start), WeekOf(window.End), minutes))];
            if (left.Count == 0)
                return false;
        }
        return true;
    }

    public int WeekOf(LocalDate day) => Period.DaysBetween(firstMonday, day) / 7;

    public int Capacity(int week, int limit) => Enumerable.Range(0, 7).Select(day => firstMonday.PlusDays((week * 7) + day)).Any(IsAtWork) ? limit : 0;

    private bool IsAtWork(LocalDate day) => !person.Leave.Any(leave => leave.When.Contains(day)) && (person.EmployedAlways || person.KnownEmployment.Any(range => range.Contains(day)));

    private static IEnumerable<string> Divide(int[] left, int from, int to, int minutes)
    {
        if (from == to)
            return left[from] >= minutes ? [string.Join(',', left.Select((free, week) => week == from ? free - minutes : free))] : [];
        return Enumerable.Range(0, Math.Min(left[from], minutes) + 1)
            .SelectMany(here => Divide([.. left.Select((free, week) => week == from ? free - here : free)], from + 1, to, minutes - here));
    }
}
