namespace LeftBehind.Domain;

/// <summary>A group on its way to be published: its true numbers, and how they will be shown.</summary>
internal sealed class PublishedRow
{
    public PublishedRow(GroupCount group)
    {
        Group = group;
        (Enrolled, LeftBehind) = (PublishedNumber.Of(group.Enrolled), PublishedNumber.Of(group.LeftBehind));
        if (Enrolled.Form == NumberForm.Exact && LeftBehind.Form == NumberForm.Exact && PublishedNumber.IsSmall(group.Enrolled - group.LeftBehind))
            LeftBehind = PublishedNumber.Withheld;
    }

    public GroupCount Group { get; }

    public PublishedNumber Enrolled { get; private set; }

    public PublishedNumber LeftBehind { get; private set; }

    public PublishedGroup Published => new(Group.By, Group.Value, Enrolled, LeftBehind);

    public void WithholdEnrolled() => Enrolled = PublishedNumber.Withheld;

    public void WithholdLeftBehind() => LeftBehind = PublishedNumber.Withheld;

    /// <summary>Whether the row could stand for so many more children than it does; a group has at least one.</summary>
    public bool Fits(RowMove move) => FitsNumbers(Group.Enrolled + move.Enrolled, Group.LeftBehind + move.LeftBehind);

    public bool FitsNumbers(int enrolled, int leftBehind) => enrolled > 0 && leftBehind <= enrolled && Enrolled.Fits(enrolled) && LeftBehind.Fits(leftBehind);
}
