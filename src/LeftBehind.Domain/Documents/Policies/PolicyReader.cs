using System.Linq;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Reads a policy.</summary>
internal static class PolicyReader
{
    public static readonly string[] Names = { "$schema", "format", "policy", "title", "source", "versions" };

    public static Kind<Policy> For(BasePolicies others) => Obj.KindOf(Names, obj => Read(obj, others));

    private static Policy? Read(Obj obj, BasePolicies others)
    {
        TopLevel.Check(obj);
        var id = obj.Required("policy").As(Kinds.Id);
        var title = obj.Required("title").As(Kinds.Localized);
        var source = obj.Optional("source").As(Kinds.Text);
        var versions = obj.Required("versions").As(Lists.AtLeastOne(VersionReader.For(others.Within(id))).AtMost());
        Ascending(obj);
        if (!obj.IsSound || !LineChecks.Fit(obj, versions))
            return null;
        return new Policy(id.Value, versions.Values().ToArray())
        {
            Title = title.Value is { Zh: null, En: null } ? null : title.Value,
            Source = source.OrNull(),
        };
    }

    /// <summary>The versions' ids and first days against each other, whatever else is wrong with them.</summary>
    private static void Ascending(Obj obj)
    {
        if (obj.Find("versions") is not { Kind: NodeKind.List } list)
            return;
        var silent = new FaultSink(string.Empty);
        var uniques = new Uniques(obj.Faults);
        (Told<NodaTime.LocalDate> From, string Id)? before = null;
        foreach (var node in list.Items.Where(item => item.Kind == NodeKind.Object))
        {
            var version = Obj.Of(node, silent, VersionReader.Names)!;
            var id = version.Required("version").As(Kinds.Id);
            var from = version.Required("effectiveFrom").As(TimeKinds.Date);
            uniques.Add(id);
            if (from.IsGiven && before is { } earlier && from.Value <= earlier.From.Value)
                obj.Faults.Error(from.Spot, "POL001", $"{LocalDatePattern.Iso.Format(from.Value)} of version {Quote.Of(id.Or("?"))}, not later than {LocalDatePattern.Iso.Format(earlier.From.Value)} of version {Quote.Of(earlier.Id)} at {earlier.From.Spot.Text}", "first days that are distinct and ascend");
            else if (from.IsGiven)
                before = (from, id.Or("?"));
        }
    }
}
