using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The order of a ledger: section 9.</summary>
internal sealed class RowOrder(PlannedBlock[] shared, PlannedBlock[] own, SchoolIndex index) : IComparer<PackedRow>
{
    public PlannedBlock BlockOf(in PackedRow row) => row.Block < shared.Length ? shared[row.Block] : own[row.Block - shared.Length];

    public int Compare(PackedRow x, PackedRow y)
    {
        var (one, other) = (BlockOf(x), BlockOf(y));
        var (kind, otherKind) = (one.Duty.Duty.Subject, other.Duty.Duty.Subject);
        var order = x.From.CompareTo(y.From);
        order = order != 0 ? order : x.To.CompareTo(y.To);
        order = order != 0 ? order : one.Duty.Position.CompareTo(other.Duty.Position);
        order = order != 0 ? order : kind.CompareTo(otherKind);
        order = order != 0 ? order : index.Rank(kind, x.Subject).CompareTo(index.Rank(otherKind, y.Subject));
        order = order != 0 ? order : one.Duty.VersionAt.CompareTo(other.Duty.VersionAt);
        order = order != 0 ? order : one.From.CompareTo(other.From);
        return order != 0 ? order : one.To.CompareTo(other.To);
    }
}
