namespace LeftBehind.Domain.Tests.Feasibilities;

/// <summary>Whether the work of random small schools fits, why not, and what would help, against trying every division of the minutes.</summary>
public sealed class RandomWorkFeasibilityTests
{
    private const int Weeks = 4;
    private static readonly LocalDate Monday = new(2025, 9, 1);
    private static readonly DateInterval Range = new(Monday, Monday.PlusDays((Weeks * 7) - 1));
    private static readonly Role[] Roles = [Role.Principal, new Role("counsellor")];

    [Fact]
    public void TheWorkOfAThousandSmallSchoolsFitsExactlyIfSomeDivisionOfTheMinutesDoes()
    {
        var (fits, full) = (0, 0);
        foreach (var world in Worlds())
        {
            var conflicts = world.Ask().WorkConflicts.Select(conflict => conflict.PersonId).ToHashSet();
            foreach (var person in world.People)
            {
                var naive = world.Naive(person).Fits(world.Jobs(person), world.Limit);
                Assert.Equal((world.Seed, person, naive), (world.Seed, person, !conflicts.Contains(person)));
                (fits, full) = (fits + (naive ? 1 : 0), full + (naive ? 0 : 1));
            }
        }
        Assert.True(fits > 500 && full > 500, $"{fits} fit, {full} do not");
    }

    [Fact]
    public void TheWeeksAreTheShortestThatAreTooFullAndTheDutiesTheFewestThatAreTooMuch()
    {
        var sizes = new Dictionary<(int Weeks, int Duties), int>();
        foreach (var world in Worlds())
        {
            foreach (var conflict in world.Ask().WorkConflicts)
            {
                var naive = world.Naive(conflict.PersonId);
                (string Duty, int Minutes, DateInterval Window)[] Within(int from, int to) => [.. world.Jobs(conflict.PersonId).Where(job => naive.WeekOf(job.Window.Start) >= from && naive.WeekOf(job.Window.End) <= to)];
                var (first, last) = Enumerable.Range(1, Weeks).SelectMany(length => Enumerable.Range(0, Weeks - length + 1).Select(from => (from, to: from + length - 1)))
                    .First(run => !naive.Fits(Within(run.from, run.to), world.Limit));
                Assert.Equal((world.Seed, new DateInterval(Monday.PlusDays(first * 7), Monday.PlusDays((last * 7) + 6))), (world.Seed, conflict.Weeks));
                Assert.Equal((Within(first, last).Sum(job => job.Minutes), Enumerable.Range(first, last - first + 1).Sum(week => naive.Capacity(week, world.Limit))), (conflict.Minutes, conflict.Capacity));
                var duties = Within(first, last).Select(job => job.Duty).Distinct().ToArray();
                bool Fits(IEnumerable<string> some) => naive.Fits(Within(first, last).Where(job => some.Contains(job.Duty)), world.Limit);
                var fewest = Enumerable.Range(0, 1 << duties.Length).Select(bits => duties.Where((_, i) => (bits & (1 << i)) != 0).ToArray()).Where(some => !Fits(some)).Min(some => some.Length);
                Assert.Equal((world.Seed, fewest), (world.Seed, conflict.Duties.Count));
                Assert.False(Fits(conflict.Duties.Select(item => item.Duty.Id)));
                sizes[(last - first + 1, fewest)] = sizes.GetValueOrDefault((last - first + 1, fewest)) + 1;
            }
        }
        Assert.True(sizes.Count >= 6 && sizes.Keys.Select(size => size.Weeks).Distinct().Count() >= 3, string.Join(", ", sizes));
    }

    [Fact]
    public void ARelaxationIsOfferedExactlyIfItWorksAndTheNextSmallerOneDoesNot()
    {
        var offered = new Dictionary<RelaxationKind, int>();
        foreach (var world in Worlds())
        {
            foreach (var conflict in world.Ask().WorkConflicts)
            {
                var (naive, jobs) = (world.Naive(conflict.PersonId), world.Jobs(conflict.PersonId));
                var expected = new List<string>();
                if (Enumerable.Range(world.Limit + 1, 60).Where(limit => naive.Fits(jobs, limit)).Take(1).ToArray() is [var higher])
                    expected.Add($"HigherWeeklyLimit  {higher}");
                foreach (var duty in conflict.Weeks is var weeks ? jobs.Where(job => weeks.Start <= job.Window.Start && job.Window.End <= weeks.End).Select(job => job.Duty).Distinct() : [])
                {
                    var times = world.Policy.Latest.Duty(duty).Times;
                    if (naive.Fits(jobs.Where(job => job.Duty != duty), world.Limit))
                        expected.Add($"WithoutDuty {duty} ");
                    expected.AddRange(Enumerable.Range(1, times - 1).Reverse().Where(fewer => naive.Fits(jobs.Select(job => job.Duty == duty ? job with { Minutes = job.Minutes / times * fewer } : job), world.Limit))
                        .Take(1).Select(fewer => $"FewerTimes {duty} {fewer}"));
                }
                Assert.Equal((world.Seed, string.Join("; ", expected.Order(StringComparer.Ordinal))), (world.Seed, string.Join("; ", conflict.Relaxations.Select(item => $"{item.Kind} {item.DutyId} {item.Number}").Order(StringComparer.Ordinal))));
                foreach (var relaxation in conflict.Relaxations)
                {
                    Assert.DoesNotContain(relaxation.Programme.Feasibility(Range, CareLog.Empty, relaxation.Assumptions).WorkConflicts, other => other.PersonId == conflict.PersonId);
                    offered[relaxation.Kind] = offered.GetValueOrDefault(relaxation.Kind) + 1;
                }
            }
        }
        Assert.True(offered.Count == 3 && offered.Values.All(count => count > 100), string.Join(", ", offered));
    }

    private static IEnumerable<World> Worlds() => Enumerable.Range(0, 1000).Select(seed => new World(seed));

    private sealed class World
    {
        private readonly CareProgramme _programme;
        private readonly WorkAssumptions _assumptions;

        public World(int seed)
        {
            var random = new Random(seed);
            (Seed, Limit) = (seed, random.Next(2, 7));
            var facts = new SchoolBuilder("hill");
            foreach (var role in Roles)
            {
                var member = facts.Staff(role.Value).Holds(role, DateRange.From(new(2025, 1, 1)));
                if (random.Next(3) == 0)
                {
                    var leave = Monday.PlusDays(random.Next(Weeks * 7));
                    member.OnLeave(DateRange.Between(leave, leave.PlusDays(random.Next(3, 12))));
                }
            }
            var version = new PolicyVersion("1", Monday);
            var assumptions = WorkAssumptions.Ours.WithWeeklyLimit(Limit);
            for (var i = 0; i < 6; i++)
            {
                var (start, action) = (random.Next(Weeks * 7), new CareAction("a" + i));
                var length = Math.Min((Weeks * 7) - start, random.Next(1, 20));
                version = version.WithDuty(Duty.ForSchool("d" + i, Roles[random.Next(2)], action)
                    .WithRecurrence(Recurrence.On(Anchor.EveryYearOn(new AnnualDate(Monday.PlusDays(start).Month, Monday.PlusDays(start).Day))).Reaching(Period.Zero, Period.FromDays(length - 1)))
                    .WithTimes(random.Next(1, 4)));
                assumptions = assumptions.WithMinutes(action, random.Next(0, 4));
            }
            (Policy, _assumptions) = (new Policy("care", version), assumptions);
            _programme = Policy.For(new SchoolCalendar("2025", DateTimeZoneProviders.Tzdb["Asia/Shanghai"], new Term("autumn", "2025-2026", Monday, new(2026, 1, 30))), facts.Build());
        }

        public int Seed { get; }

        public int Limit { get; }

        public Policy Policy { get; }

        public IEnumerable<string> People => Roles.Select(role => role.Value);

        public Feasibility Ask() => _programme.Feasibility(Range, CareLog.Empty, _assumptions);

        public NaiveWork Naive(string person) => new(_programme.School.Staff.Single(member => member.Id == person), Monday, Weeks);

        public (string Duty, int Minutes, DateInterval Window)[] Jobs(string person) => [.. _programme.Plan(Range, CareLog.Empty)
            .AccountableIs(person)
            .WithStatus(ObligationStatus.Upcoming)
            .Select(obligation => (obligation.Duty.Id, obligation.Times * _assumptions.MinutesOf(obligation.Duty.Actions[0]), obligation.Window))
            .Where(job => job.Item2 > 0)];
    }
}
