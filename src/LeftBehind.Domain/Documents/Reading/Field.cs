namespace LeftBehind.Domain;

/// <summary>A property that is asked for: its value is read as the kind it should have.</summary>
internal readonly struct Field(Obj owner, string name, Node? node, FieldRule rule)
{
    public Told<T> As<T>(Kind<T> kind)
    {
        if (node is not null)
            return kind.Read(node, owner.Faults);
        if (rule == FieldRule.Optional)
            return Told<T>.Absent;
        owner.Faults.Error(owner.Spot, "DOC009", "no \"" + name + "\"", "\"" + name + "\", " + kind.Name);
        return Told<T>.Refused(null);
    }
}
