namespace LeftBehind.Domain;

/// <summary>What a block means for a subject, before records, excusals and time: section 4, rule 2.</summary>
internal enum OwedState : byte
{
    Owed,
    Undetermined,
    Waived,
}
