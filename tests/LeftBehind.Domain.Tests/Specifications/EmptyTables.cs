using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>The tables without a row.</summary>
public sealed class EmptyTables : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public EmptyTables()
    {
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
    }

    public SchoolContext Open(Action<DbContextOptionsBuilder>? more = null) => new(_connection, more);

    public void Dispose() => _connection.Dispose();
}
