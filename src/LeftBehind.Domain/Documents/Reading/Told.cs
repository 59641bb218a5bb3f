namespace LeftBehind.Domain;

/// <summary>What a document says of one thing: given, absent, or refused (then a fault was told, and no further check asks).</summary>
internal readonly struct Told<T>
{
    private Told(Node? node, T value, bool given) => (Node, Value, IsGiven) = (node, value, given);

    /// <summary>Where it stands; null if it is absent.</summary>
    public Node? Node { get; }

    public T Value { get; }

    public bool IsGiven { get; }

    public bool IsRefused => !IsGiven && !IsAbsent;

    /// <summary>Not there, and need not be. What must be there and is not counts as refused.</summary>
    public bool IsAbsent { get; private init; }

    public Spot Spot => Node!.Spot;

    public static Told<T> Absent { get; } = new(null, default!, given: false) { IsAbsent = true };

    public static Told<T> Given(Node node, T value) => new(node, value, given: true);

    public static Told<T> Refused(Node? node) => new(node, default!, given: false);

    public T Or(T other) => IsGiven ? Value : other;

    public Told<TOther> As<TOther>(System.Func<T, TOther> convert) =>
        IsGiven ? Told<TOther>.Given(Node!, convert(Value)) : IsAbsent ? Told<TOther>.Absent : Told<TOther>.Refused(Node);
}
