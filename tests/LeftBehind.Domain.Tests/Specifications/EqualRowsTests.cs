using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>The delegate, the compiled expression and the query of every named spec give the same rows of 500 random schools.</summary>
[Collection(SchoolTables.Shared)]
public sealed class EqualRowsTests(SchoolTables tables)
{
    private const int Draws = 8;

    [Fact]
    public void SpecsOfChildrenGiveTheSameRowsEverywhere() => Compare(Named.OfChildren, child => child.Id);

    [Fact]
    public void SpecsOfPairingsGiveTheSameRowsEverywhere() => Compare(Named.OfPairings, pairing => pairing.Id);

    [Fact]
    public void SpecsOfStaffGiveTheSameRowsEverywhere() => Compare(Named.OfStaffMembers, member => member.Id);

    [Fact]
    public void SpecsOfRecordsGiveTheSameRowsEverywhere() => Compare(Named.OfRecords, record => record.Id);

    private void Compare<T>(Func<RandomSchools, IEnumerable<(string Factory, Spec<T> Spec)>> named, Func<T, string> id)
        where T : class
    {
        var (random, found) = (new RandomSchools(7), new Dictionary<string, int>());
        using var context = tables.Open();
        for (var draw = 0; draw < Draws; draw++)
        {
            foreach (var (factory, spec) in named(random).SelectMany(one => new[] { one, ("not " + one.Factory, !one.Spec) }))
            {
                var expected = tables.Rows<T>().Where(spec.IsSatisfiedBy).Select(id).Order().ToList();
                var compiled = spec.ToExpression().Compile();
                Assert.Equal(expected, tables.Rows<T>().Where(compiled).Select(id).Order());
                Assert.Equal(expected, context.Set<T>().Where(spec).Select(row => EF.Property<string>(row, "Id")).ToList().Order());
                found[factory] = found.GetValueOrDefault(factory) + expected.Count;
            }
        }
        Assert.DoesNotContain(found, factory => factory.Value == 0);
    }
}
