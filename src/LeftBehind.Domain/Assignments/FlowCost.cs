using System;

namespace LeftBehind.Domain;

/// <summary>A cost in two parts: the high one decides, the low one only between equals. Exact.</summary>
internal readonly record struct FlowCost(long High, long Low) : IComparable<FlowCost>
{
    public static FlowCost Zero => default;

    public static FlowCost operator +(FlowCost a, FlowCost b) => new(a.High + b.High, a.Low + b.Low);

    public static FlowCost operator -(FlowCost a, FlowCost b) => new(a.High - b.High, a.Low - b.Low);

    public static FlowCost operator -(FlowCost a) => new(-a.High, -a.Low);

    public static bool operator <(FlowCost a, FlowCost b) => a.CompareTo(b) < 0;

    public static bool operator >(FlowCost a, FlowCost b) => a.CompareTo(b) > 0;

    public int CompareTo(FlowCost other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);
}
