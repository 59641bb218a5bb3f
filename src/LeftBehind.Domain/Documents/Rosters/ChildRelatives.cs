using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>The parents and guardians of a child.</summary>
internal sealed class ChildRelatives
{
    private static readonly Kind<IReadOnlyList<Told<RelativeData>>> Guardians = Lists.Of(GuardianReader.Kind);

    private readonly Told<IReadOnlyList<Told<RelativeData>>> _parents;
    private readonly Told<IReadOnlyList<Told<RelativeData>>> _guardians;

    public ChildRelatives(Obj obj, Told<LocalDate> born)
    {
        _parents = obj.Optional("parents").As(Lists.Of(ParentReader.For(born)));
        _guardians = obj.Optional("guardians").As(Guardians);
        Ids.Check(obj, "parents", "id");
        Ids.Check(obj, "guardians", "id");
    }

    public void AddTo(ChildData data)
    {
        data.Parents = _parents.IsAbsent ? null : _parents.Values().ToList();
        data.Guardians.AddRange(_guardians.Values());
    }
}
