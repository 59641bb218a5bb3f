using static LeftBehind.Domain.Tests.Days;

namespace LeftBehind.Domain.Tests;

/// <summary>Facts of a child in one word each.</summary>
internal static class ChildVerbs
{
    public static ChildBuilder Both(this ChildBuilder child) => child.Declared(AwayParents.Both, When("2025-1-1/.."));

    /// <summary>A parent that is away in these ranges and at home otherwise.</summary>
    public static ChildBuilder Away(this ChildBuilder child, string parent, params string[] ranges)
    {
        foreach (var range in ranges)
            child.Parent(parent).Away(When(range));
        return child;
    }

    /// <summary>A parent that lives with the child.</summary>
    public static ChildBuilder Home(this ChildBuilder child, string parent, string? deceased = null)
    {
        child.Parent(parent).NoOtherAbsences().Deceased(deceased is null ? null : Day(deceased));
        return child;
    }
}
