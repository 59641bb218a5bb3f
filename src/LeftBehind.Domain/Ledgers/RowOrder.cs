using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The order of a ledger: section 9.</summary>
internal sealed class RowOrder(SchoolIndex index) : IComparer<Row>
{
    public int Compare(Row x, Row y)
    {
        var order = x.From.CompareTo(y.From);
        order = order != 0 ? order : x.To.CompareTo(y.To);
        order = order != 0 ? order : x.Block.Duty.Position.CompareTo(y.Block.Duty.Position);
        order = order != 0 ? order : x.Duty.Subject.CompareTo(y.Duty.Subject);
        order = order != 0 ? order : index.Rank(x.Duty.Subject, x.Subject).CompareTo(index.Rank(y.Duty.Subject, y.Subject));
        order = order != 0 ? order : x.Block.Duty.VersionAt.CompareTo(y.Block.Duty.VersionAt);
        order = order != 0 ? order : x.Block.From.CompareTo(y.Block.From);
        return order != 0 ? order : x.Block.To.CompareTo(y.Block.To);
    }
}
