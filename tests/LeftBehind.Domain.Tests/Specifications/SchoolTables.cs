using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>Five hundred random schools, in memory and in the tables of one database in memory.</summary>
public sealed class SchoolTables : IDisposable
{
    public const string Shared = "school tables";
    public const int Schools = 500;
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SchoolTables()
    {
        var random = new RandomSchools(20251124);
        for (var i = 0; i < Schools; i++)
        {
            var school = random.School("s" + i);
            Children.AddRange(school.Children);
            Pairings.AddRange(school.Pairings);
            Staff.AddRange(school.Staff);
            Records.AddRange(Enumerable.Range(0, 4).Select(number => random.Record(school, number)));
        }
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.AddRange(Children);
        context.AddRange(Staff);
        context.AddRange(Records);
        context.SaveChanges();
    }

    internal List<Child> Children { get; } = [];

    internal List<Pairing> Pairings { get; } = [];

    internal List<StaffMember> Staff { get; } = [];

    internal List<CareRecord> Records { get; } = [];

    public SchoolContext Open(Action<DbContextOptionsBuilder>? more = null) => new(_connection, more);

    public void Dispose() => _connection.Dispose();

    internal IReadOnlyList<T> Rows<T>() => (IReadOnlyList<T>)(object)(typeof(T) == typeof(Child) ? Children : typeof(T) == typeof(Pairing) ? Pairings : typeof(T) == typeof(StaffMember) ? Staff : Records);
}

[CollectionDefinition(SchoolTables.Shared)]
public sealed class SharedSchoolTables : ICollectionFixture<SchoolTables>;
