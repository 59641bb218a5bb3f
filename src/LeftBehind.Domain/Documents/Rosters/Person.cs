using NodaTime;

namespace LeftBehind.Domain;

/// <summary>What is said of a parent or guardian as a person.</summary>
internal sealed class Person(Obj obj, string where)
{
    private readonly Told<string> _relation = obj.Optional("relation").As(Kinds.Text);
    private readonly Told<string> _name = obj.Optional("name").As(Kinds.Text);
    private readonly Told<string> _phone = obj.Optional("phone").As(Kinds.Text);
    private readonly Told<string> _where = obj.Optional(where).As(Kinds.Text);

    public Told<LocalDate> Born { get; } = obj.Optional("born").As(PersonalKinds.Date);

    public RelativeData AddTo(RelativeData data)
    {
        data.Relation = _relation.OrNull();
        data.Name = _name.OrNull();
        data.Phone = _phone.OrNull();
        data.Born = Born.OrNone();
        if (where == "workplace")
            data.Workplace = _where.OrNull();
        else
            data.Address = _where.OrNull();
        return data;
    }
}
