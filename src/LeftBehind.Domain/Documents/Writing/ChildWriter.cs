using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Writes a child.</summary>
internal static class ChildWriter
{
    public static OutObject Child(Child child) => new OutObject()
        .Put("id", child.Id)
        .Put("name", child.Name)
        .Put("sex", child.Sex, ClosedLists.Sex)
        .Put("born", child.Born)
        .Put("village", child.Village)
        .Put("family", child.FamilyId)
        .PutSome("declared", child.Declared, flag => RangeWriter.Dated("away", ClosedLists.Away.Of(flag.Value), flag.When))
        .Put("enrolled", child.Enrolled.Select(RangeWriter.Range))
        .Put("classes", child.ClassesAreKnown ? child.KnownClasses.Select(item => RangeWriter.Dated("class", item.Value, item.When)) : null)
        .Put("boarding", child.BoardingIsKnown ? child.KnownBoarding.Select(RangeWriter.Range) : null)
        .Put("parents", child.Parents.IsKnown ? child.Parents.Select(Parent) : null)
        .PutSome("guardians", child.Guardians, Guardian)
        .Put("needs", child.NeedsAreKnown ? child.KnownNeeds.Select(item => RangeWriter.Dated("need", item.Value.Value, item.When)) : null)
        .Put("knownSince", Known(KnownSince.Child, child.KnownSince))
        .Put("archive", File(child.Archive));

    private static OutObject Parent(Parent parent) => new OutObject()
        .Put("id", parent.Id)
        .Put("relation", parent.Relation)
        .Put("name", parent.Name)
        .Put("born", parent.Born)
        .Put("phone", parent.Phone)
        .Put("workplace", parent.Workplace)
        .Put("deceased", parent.Deceased)
        .Put("absences", parent.Absences.IsKnown ? parent.Absences.Select(RangeWriter.Absence) : null)
        .PutSome("incapable", parent.Incapable, RangeWriter.Range)
        .Put("knownSince", Known(KnownSince.Parent, parent.KnownSince));

    private static OutObject Guardian(Guardian guardian) => RangeWriter.PutRange(
        new OutObject()
            .Put("id", guardian.Id)
            .Put("relation", guardian.Relation)
            .Put("name", guardian.Name)
            .Put("born", guardian.Born)
            .Put("phone", guardian.Phone)
            .Put("address", guardian.Address),
        guardian.When);

    private static OutObject? Known<TFact>(Words<TFact> facts, Func<TFact, Instant?> since)
    {
        var json = new OutObject();
        foreach (var name in facts.All)
        {
            if (facts.TryGet(name, out var fact))
                json.Put(name, since(fact));
        }
        return json.IsEmpty ? null : json;
    }

    private static OutObject? File(IReadOnlyDictionary<string, bool> fields)
    {
        var json = new OutObject();
        foreach (var field in fields)
            json.Put(field.Key, new OutScalar(field.Value ? "true" : "false"));
        return json.IsEmpty ? null : json;
    }
}
