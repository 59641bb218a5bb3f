using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>What a duty says in words and codes.</summary>
internal sealed class DutyWords(Obj obj)
{
    private readonly Told<LocalizedText> _title = obj.Optional("title").As(Kinds.Localized);
    private readonly Told<string> _article = obj.Optional("article").As(Kinds.Text);
    private readonly Told<LocalizedText> _text = obj.Optional("text").As(Kinds.Localized);
    private readonly Told<Modality> _modality = obj.Optional("modality").As(PolicyKinds.Modality);
    private readonly Told<IReadOnlyList<Told<Role>>> _acceptedFrom = obj.Optional("acceptedFrom").As(Lists.Some(PolicyKinds.Role).AtMost());
    private readonly Told<IReadOnlyList<Told<Medium>>> _media = obj.Optional("media").As(Lists.Some(PolicyKinds.Medium).AtMost());
    private readonly Told<Authority> _authority = obj.Optional("authority").As(PolicyKinds.Authority);
    private readonly Told<Role> _toward = obj.Optional("toward").As(PolicyKinds.Party);
    private readonly Told<string> _evidence = obj.Optional("evidence").As(Kinds.CodeText);

    public Duty AddTo(Duty duty) => duty with
    {
        Title = _title.OrNull(),
        Article = _article.OrNull(),
        Text = _text.OrNull(),
        Modality = _modality.Or(Modality.Must),
        AcceptedRoles = _acceptedFrom.ToValueListOrNull(),
        Media = _media.ToValueListOrNull(),
        Authority = _authority.Or(Authority.Text),
        Party = _toward.OrNull(),
        Evidence = _evidence.OrNull(),
    };
}
