using Ardalis.Specification;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>What hosts do with a spec: Ardalis' own evaluators, specifications of their own, and rows read back.</summary>
[Collection(SchoolTables.Shared)]
public sealed class HostTests(SchoolTables tables)
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void ArdalisEvaluatorsTakeASpecAsItIs()
    {
        using var context = tables.Open();
        var spec = Children.EnrolledOn(Day) & !Children.PairedOn(Day);
        var expected = tables.Children.Where(spec.IsSatisfiedBy).Select(child => child.Id).Order().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, WhereEvaluator.Instance.GetQuery(context.Children, spec).Select(child => child.Id).ToList().Order());
        Assert.Equal(expected, InMemorySpecificationEvaluator.Default.Evaluate(tables.Children, spec).Select(child => child.Id).Order());
        Assert.Equal(expected, List(tables.Children.AsQueryable(), spec).Select(child => child.Id).Order());
    }

    [Fact]
    public void AHostPagesAndSortsInASpecificationOfItsOwn()
    {
        var page = new FirstOfAll(Children.EnrolledOn(Day), 5);
        Assert.Equal(tables.Children.Where(Children.EnrolledOn(Day)).Select(child => child.Id).OrderDescending().Take(5), page.Evaluate(tables.Children).Select(child => child.Id));
    }

    [Fact]
    public void AConditionIsPutToAPartInAQuery()
    {
        using var context = tables.Open();
        var open = Spec.Of<DateRange>("open", range => range.End == null).Of<Pairing>("time", pairing => pairing.When, pairing => pairing.When) & Pairings.OfKind(Role.Mentor);
        var expected = tables.Pairings.Where(open).Select(pairing => pairing.Id).Order().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, context.Pairings.Where(open).Select(pairing => pairing.Id).ToList().Order());
    }

    [Fact]
    public void ACastThatAddsAClauseHarmsNoOtherSpec()
    {
        ((Specification<Child>)Children.EnrolledOn(Day)).Query.Where(child => child.Id == "nobody").Take(1);
        var other = Children.EnrolledOn(Day);
        Assert.Single(other.WhereExpressions);
        Assert.Equal(-1, other.Take);
    }

    [Fact]
    public void RowsReadBackAnswerAsTheyDidBefore()
    {
        using var context = tables.Open();
        var read = context.Children.AsNoTracking().AsSplitQuery().Include(child => child.Pairings).OrderBy(child => child.Id).Take(400).ToList();
        var before = tables.Children.ToDictionary(child => child.Id);
        var random = new RandomSchools(5);
        var specs = Enumerable.Range(0, 10).SelectMany(_ => Named.OfChildren(random)).Select(one => one.Spec);
        Assert.All(specs, spec => Assert.Equal(read.Where(child => spec.IsSatisfiedBy(before[child.Id])), read.Where(spec)));
        Assert.All(read, child => Assert.Equal((before[child.Id].Parents.IsKnown, before[child.Id].Name?.Reveal()), (child.Parents.IsKnown, child.Name?.Reveal())));
    }

    [Fact]
    public void ARangeThatStandsInTwoPlacesIsStoredThereAsACopy()
    {
        var year = DateRange.From(new(2025, 9, 1));
        using var empty = new EmptyTables();
        using var context = empty.Open();
        Assert.Throws<InvalidOperationException>(() => context.AddRange(Boarder(year, year)));
        using var other = empty.Open();
        other.AddRange(Boarder(year, year with { }));
        other.SaveChanges();
        Assert.Equal("k", Assert.Single(other.Children.Where(Children.EnrolledOn(Day) & Children.BoardingOn(Day))).Id);
    }

    private static Child Boarder(DateRange enrolled, DateRange boards)
    {
        var school = new SchoolBuilder("s");
        school.Child("k").Enrolled(enrolled).Boards(boards);
        return school.Build().Children[0];
    }

    // As any repository has it: the interface is all that it knows.
    private static List<T> List<T>(IQueryable<T> rows, ISpecification<T> specification)
        where T : class => [.. WhereEvaluator.Instance.GetQuery(rows, specification)];

    private sealed class FirstOfAll : Specification<Child>
    {
        public FirstOfAll(Spec<Child> spec, int count) => Query.Where(spec).OrderByDescending(child => child.Id).Take(count);
    }
}
