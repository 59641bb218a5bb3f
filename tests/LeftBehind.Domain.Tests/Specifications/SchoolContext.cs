using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime.Text;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>A host's tables for the library's own classes: every list in a table of its own, days as ISO text, instants as ticks, codes as text.</summary>
public class SchoolContext(DbConnection connection, Action<DbContextOptionsBuilder>? more = null) : DbContext
{
    public DbSet<Child> Children => Set<Child>();

    public DbSet<Pairing> Pairings => Set<Pairing>();

    public DbSet<StaffMember> Staff => Set<StaffMember>();

    public DbSet<CareRecord> Records => Set<CareRecord>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        optionsBuilder.UseSqlite(connection);
        more?.Invoke(optionsBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayText>();
        configurationBuilder.Properties<Instant>().HaveConversion<Ticks>();
        configurationBuilder.Properties<Need>().HaveConversion<NeedText>();
        configurationBuilder.Properties<Role>().HaveConversion<RoleText>();
        configurationBuilder.Properties<CareAction>().HaveConversion<ActionText>();
        configurationBuilder.Properties<Medium>().HaveConversion<MediumText>();
        configurationBuilder.Properties<Personal>().HaveConversion<PersonalText>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Child>(child =>
        {
            child.Ignore(c => c.Parents).Ignore(c => c.Classes).Ignore(c => c.Boarding).Ignore(c => c.Needs).Ignore(c => c.Archive).Ignore(c => c.Guardians);
            child.HasMany(c => c.Pairings).WithOne().HasForeignKey(p => p.ChildId);
            MapLists(child);
        });
        modelBuilder.Entity<Pairing>(pairing => pairing.ComplexProperty(p => p.When));
        modelBuilder.Entity<StaffMember>(MapLists);
        modelBuilder.Entity<CareRecord>(record => record.PrimitiveCollection(r => r.Children));
    }

    protected virtual void MapLists(EntityTypeBuilder<Child> child)
    {
        child.OwnsMany(c => c.Enrolled, range => Table(range, "Enrolment"));
        child.OwnsMany(c => c.KnownBoarding, range => Table(range, "Boarding"));
        child.OwnsMany(c => c.Declared, d => MapDated(d, "Declared"));
        child.OwnsMany(c => c.KnownClasses, d => MapDated(d, "InClass"));
        child.OwnsMany(c => c.KnownNeeds, d => MapDated(d, "Need"));
        child.OwnsMany(c => c.KnownParents, parent =>
        {
            Table(parent, "Parent").Ignore(p => p.Absences);
            parent.OwnsMany(p => p.KnownAbsences, absence => MapAbsence(absence, "ParentAbsence"));
            parent.OwnsMany(p => p.Incapable, range => Table(range, "ParentIncapable"));
        });
    }

    protected virtual void MapLists(EntityTypeBuilder<StaffMember> staff)
    {
        staff.OwnsMany(m => m.KnownEmployment, range => Table(range, "Employment"));
        staff.OwnsMany(m => m.Leave, absence => MapAbsence(absence, "Leave"));
        staff.OwnsMany(m => m.Roles, d => MapDated(d, "HoldsRole"));
    }

    private static void MapDated<TOwner, T>(OwnedNavigationBuilder<TOwner, Dated<T>> dated, string table)
        where TOwner : class
    {
        Table(dated, table).OwnsOne(d => d.When);
        dated.Navigation(d => d.When).IsRequired();
    }

    private static void MapAbsence<TOwner>(OwnedNavigationBuilder<TOwner, Absence> absence, string table)
        where TOwner : class
    {
        Table(absence, table).OwnsOne(a => a.When);
        absence.Navigation(a => a.When).IsRequired();
    }

    // A key of one column: SQLite numbers no other by itself.
    private static OwnedNavigationBuilder<TOwner, T> Table<TOwner, T>(OwnedNavigationBuilder<TOwner, T> rows, string table)
        where TOwner : class
        where T : class
    {
        rows.ToTable(table).Property<int>("Row");
        rows.HasKey("Row");
        return rows;
    }

    private sealed class DayText() : ValueConverter<LocalDate, string>(d => LocalDatePattern.Iso.Format(d), s => LocalDatePattern.Iso.Parse(s).Value);

    private sealed class Ticks() : ValueConverter<Instant, long>(i => i.ToUnixTimeTicks(), n => Instant.FromUnixTimeTicks(n));

    private sealed class NeedText() : ValueConverter<Need, string>(c => c.Value, s => new Need(s));

    private sealed class RoleText() : ValueConverter<Role, string>(c => c.Value, s => new Role(s));

    private sealed class ActionText() : ValueConverter<CareAction, string>(c => c.Value, s => new CareAction(s));

    private sealed class MediumText() : ValueConverter<Medium, string>(c => c.Value, s => new Medium(s));

    private sealed class PersonalText() : ValueConverter<Personal, string>(p => p.Reveal(), s => new Personal(s));
}
