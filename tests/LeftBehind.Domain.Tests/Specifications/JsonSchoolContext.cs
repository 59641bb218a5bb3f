using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>The same classes with every list as JSON in a column of its owner's row.</summary>
public sealed class JsonSchoolContext(DbConnection connection) : SchoolContext(connection)
{
    protected override void MapLists(EntityTypeBuilder<Child> child)
    {
        child.OwnsMany(c => c.Enrolled, range => range.ToJson());
        child.OwnsMany(c => c.KnownBoarding, range => range.ToJson());
        child.OwnsMany(c => c.Declared, dated => MapDated(dated));
        child.OwnsMany(c => c.KnownClasses, dated => MapDated(dated));
        child.OwnsMany(c => c.KnownNeeds, dated => MapDated(dated));
        child.OwnsMany(c => c.KnownParents, parent =>
        {
            parent.ToJson().Ignore(p => p.Absences);
            parent.OwnsMany(p => p.KnownAbsences, absence => absence.OwnsOne(a => a.When));
            parent.OwnsMany(p => p.Incapable);
        });
    }

    protected override void MapLists(EntityTypeBuilder<StaffMember> staff)
    {
        staff.OwnsMany(m => m.KnownEmployment, range => range.ToJson());
        staff.OwnsMany(m => m.Leave, absence => absence.ToJson().OwnsOne(a => a.When));
        staff.OwnsMany(m => m.Roles, dated => MapDated(dated));
    }

    private static void MapDated<TOwner, T>(OwnedNavigationBuilder<TOwner, Dated<T>> dated)
        where TOwner : class
    {
        dated.ToJson().OwnsOne(d => d.When);
        dated.Navigation(d => d.When).IsRequired();
    }
}
