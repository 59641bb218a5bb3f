using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Reads a duty.</summary>
internal static class DutyReader
{
    private static readonly string[] Names =
    {
        "id", "title", "article", "text", "cites", "modality", "bearer", "acceptedFrom", "actions", "media", "authority", "subject", "toward",
        "recurrence", "times", "onDifferentDays", "grace", "minimumShare", "minimumDays", "attemptsExcuse", "evidence", "weight", "appliesTo",
    };

    public static Kind<Duty> Kind { get; } = Obj.KindOf(Names, Read);

    private static Duty? Read(Obj obj)
    {
        var id = obj.Required("id").As(Kinds.Id);
        var cites = obj.Required("cites").As(PolicyKinds.Citations);
        var bearer = obj.Required("bearer").As(PolicyKinds.Role);
        var actions = obj.Required("actions").As(Lists.AtLeastOne(PolicyKinds.Action).AtMost());
        var subject = obj.Required("subject").As(PolicyKinds.Subject);
        var recurrence = obj.Optional("recurrence").As(RecurrenceReader.For(subject));
        var children = ChildFilterReader.Read(obj, subject);
        var words = new DutyWords(obj);
        var numbers = new DutyNumbers(obj);
        if (!obj.IsSound)
            return null;
        return numbers.AddTo(words.AddTo(new Duty(id.Value, subject.Value, bearer.Value, actions.Values().ToArray())
        {
            Citations = cites.ToValueList(),
            Recurrence = recurrence.OrNull(),
            AppliesTo = children.Or(ChildFilter.LeftBehind),
        }));
    }
}
