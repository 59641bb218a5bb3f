using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Says what is known of a parent or guardian; every verb adds, and returns the same builder.</summary>
public sealed class RelativeBuilder
{
    private readonly RelativeData _data;

    internal RelativeBuilder(RelativeData data) => _data = data;

    /// <summary>The parent does not live with the child in the range. The reason is a code (<c>work</c>) and decides nothing.</summary>
    public RelativeBuilder Away(DateRange when, string? reason = null)
    {
        Argument.NotNull(when, nameof(when));
        (_data.Absences ??= new()).Add(new Absence(when, reason is null ? null : Argument.Id(reason, nameof(reason))));
        return this;
    }

    /// <summary>The absences named are all there are; without any, the parent lives with the child.</summary>
    public RelativeBuilder NoOtherAbsences()
    {
        _data.Absences ??= new();
        return this;
    }

    /// <summary>The parent is there in the range but cannot look after the child.</summary>
    public RelativeBuilder Incapable(DateRange when)
    {
        Argument.NotNull(when, nameof(when));
        _data.Incapable.Add(when);
        return this;
    }

    /// <summary>The day of death.</summary>
    public RelativeBuilder Deceased(LocalDate? day)
    {
        _data.Deceased = day;
        return this;
    }

    /// <summary>Since when the school has known a property at all.</summary>
    public RelativeBuilder KnownSince(ParentFact fact, Instant at)
    {
        _data.KnownSince[Argument.Defined(fact, nameof(fact))] = at;
        return this;
    }

    /// <summary>What this person is to the child.</summary>
    public RelativeBuilder Relation(string? relation)
    {
        _data.Relation = relation;
        return this;
    }

    /// <summary>The day of birth; null: not known.</summary>
    public RelativeBuilder Born(LocalDate? day)
    {
        _data.Born = day;
        return this;
    }

    /// <summary>The name, for display on purpose.</summary>
    public RelativeBuilder Named(string? name)
    {
        _data.Name = name;
        return this;
    }

    /// <summary>The phone, for display on purpose.</summary>
    public RelativeBuilder Phone(string? phone)
    {
        _data.Phone = phone;
        return this;
    }

    /// <summary>The workplace of a parent, for display on purpose.</summary>
    public RelativeBuilder Workplace(string? workplace)
    {
        _data.Workplace = workplace;
        return this;
    }

    /// <summary>The address of a guardian, for display on purpose.</summary>
    public RelativeBuilder Address(string? address)
    {
        _data.Address = address;
        return this;
    }
}
