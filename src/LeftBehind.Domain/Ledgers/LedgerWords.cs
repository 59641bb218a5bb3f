namespace LeftBehind.Domain;

/// <summary>The words for what a ledger says: the codes of documents, and words that a headteacher uses.</summary>
public static class LedgerWords
{
    /// <summary>The code of a status, such as <c>fulfilled-late</c>.</summary>
    public static string Code(this ObligationStatus status) => CodeWords.Of(Argument.Defined(status, nameof(status)));

    /// <summary>The status in words.</summary>
    public static string InWords(this ObligationStatus status, Language language) => Wording.Of(Argument.Defined(status, nameof(status))).In(language);

    /// <summary>The code of why nothing is owed, such as <c>not-left-behind</c>.</summary>
    public static string Code(this NothingOwed absence) => CodeWords.Of(Argument.Defined(absence, nameof(absence)));

    /// <summary>The code of a clock's state, such as <c>done-late</c>.</summary>
    public static string Code(this ClockState state) => CodeWords.Kebab(Argument.Defined(state, nameof(state)).ToString());

    /// <summary>The clock's state in words.</summary>
    public static string InWords(this ClockState state, Language language) => Wording.Of(Argument.Defined(state, nameof(state))).In(language);
}
