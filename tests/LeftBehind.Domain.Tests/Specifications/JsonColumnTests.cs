using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>The same specs over lists that are stored as JSON in columns.</summary>
public sealed class JsonColumnTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public JsonColumnTests()
    {
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
    }

    [Fact]
    public void SpecsGiveTheSameRowsAsInMemory()
    {
        var random = new RandomSchools(11);
        var schools = Enumerable.Range(0, 30).Select(i => random.School("s" + i)).ToList();
        Store(schools.SelectMany(school => school.Children).Concat<object>(schools.SelectMany(school => school.Staff)));
        for (var draw = 0; draw < 3; draw++)
        {
            Compare(schools.SelectMany(school => school.Children), Named.OfChildren(random), child => child.Id);
            Compare(schools.SelectMany(school => school.Staff), Named.OfStaffMembers(random), member => member.Id);
        }
    }

    public void Dispose() => _connection.Dispose();

    private JsonSchoolContext Open() => new(_connection);

    private void Store(IEnumerable<object> rows)
    {
        using var context = Open();
        context.AddRange(rows);
        context.SaveChanges();
    }

    private void Compare<T>(IEnumerable<T> rows, IEnumerable<(string Factory, Spec<T> Spec)> named, Func<T, string> id)
        where T : class
    {
        using var context = Open();
        foreach (var (factory, spec) in named)
            Assert.Equal((factory, string.Join(' ', rows.Where(spec).Select(id).Order())), (factory, string.Join(' ', context.Set<T>().Where(spec).Select(row => EF.Property<string>(row, "Id")).ToList().Order())));
    }
}
