using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain.Worlds;

/// <summary>The blocks of a recurrence, roughly: this only aims, it judges nothing.</summary>
internal static class BlockFinder
{
    public static List<Block> Find(RecurrencePlan recurrence, CalendarPlan calendar, ChildPlan? child)
    {
        var seasons = calendar.Season(recurrence.Season);
        return recurrence.Per is { } cycle
            ? Cycle(cycle, calendar, seasons)
            : Anchored(recurrence, calendar, seasons, child);
    }

    private static List<Block> Anchored(RecurrencePlan recurrence, CalendarPlan calendar, List<Reach> seasons, ChildPlan? child)
    {
        SortedSet<LocalDate> dates = [];
        foreach (var anchor in recurrence.On)
        {
            dates.UnionWith(AnchorFinder.Dates(anchor, calendar, child));
        }

        List<Block> blocks = [];
        foreach (var date in dates.Where(date => seasons.Exists(season => season.Holds(date))))
        {
            var (from, to) = (date.PlusDays(recurrence.From), date.PlusDays(recurrence.To));
            Add(blocks, new Block(from, to, from, to).Cut(calendar.First, calendar.Last));
        }

        return blocks;
    }

    private static List<Block> Cycle(string cycle, CalendarPlan calendar, List<Reach> seasons)
    {
        List<Block> blocks = [];
        if (cycle is "term")
        {
            seasons.ForEach(term => Add(blocks, new Block(term.From, term.End, term.From, term.End)));
        }
        else if (cycle is "school-year")
        {
            Years(calendar, blocks);
        }
        else if (cycle is "day" or "school-day")
        {
            Daily(calendar, seasons, blocks, cycle is "day");
        }
        else if (cycle[0] is 'P')
        {
            seasons.ForEach(season => Periods(PeriodPattern.NormalizingIso.Parse(cycle).Value, season, blocks));
        }
        else
        {
            Units(cycle, calendar, seasons, blocks);
        }

        return blocks;
    }

    private static void Years(CalendarPlan calendar, List<Block> blocks)
    {
        var starts = calendar.Terms.DistinctBy(term => term.Year).Select(term => term.Days.From).ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var to = i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : calendar.Last;
            blocks.Add(new Block(starts[i], to, starts[i], to));
        }
    }

    private static void Daily(CalendarPlan calendar, List<Reach> seasons, List<Block> blocks, bool every)
    {
        foreach (var season in seasons)
        {
            for (var date = season.From; date <= season.End; date = date.PlusDays(1))
            {
                if (every || calendar.IsSchoolDay(date))
                {
                    blocks.Add(new Block(date, date, date, date));
                }
            }
        }
    }

    private static void Periods(Period period, Reach season, List<Block> blocks)
    {
        var (days, months) = (period.Days + (7 * period.Weeks), period.Months);
        var from = season.From;
        for (var k = 1; from <= season.End; k++)
        {
            var next = season.From.PlusMonths(k * months).PlusDays(k * days);
            Add(blocks, new Block(from, next.PlusDays(-1), from, next.PlusDays(-1)).Cut(season.From, season.End));
            from = next;
        }
    }

    private static void Units(string cycle, CalendarPlan calendar, List<Reach> seasons, List<Block> blocks)
    {
        for (var from = UnitStart(cycle, calendar.First); from <= calendar.Last;)
        {
            var next = UnitNext(cycle, from);
            var block = new Block(from, next.PlusDays(-1), from, next.PlusDays(-1));
            var inside = seasons.Select(season => block.Cut(season.From, season.End)).OfType<Block>().ToList();
            if (inside.Count > 0)
            {
                blocks.Add(block with { First = inside[0].First, Last = inside[^1].Last });
            }

            from = next;
        }
    }

    private static LocalDate UnitStart(string cycle, LocalDate date) => cycle switch
    {
        "month" => new(date.Year, date.Month, 1),
        "quarter" => new(date.Year, (3 * ((date.Month - 1) / 3)) + 1, 1),
        "half-year" => new(date.Year, date.Month < 7 ? 1 : 7, 1),
        "year" => new(date.Year, 1, 1),
        _ => date.PlusDays(1 - (int)date.DayOfWeek),
    };

    private static LocalDate UnitNext(string cycle, LocalDate from) => cycle switch
    {
        "month" => from.PlusMonths(1),
        "quarter" => from.PlusMonths(3),
        "half-year" => from.PlusMonths(6),
        "year" => from.PlusYears(1),
        _ => from.PlusDays(7),
    };

    private static void Add(List<Block> blocks, Block? block)
    {
        if (block is { } there)
        {
            blocks.Add(there);
        }
    }
}
