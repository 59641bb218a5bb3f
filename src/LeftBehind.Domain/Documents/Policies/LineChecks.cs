using System.Collections.Generic;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What the versions of a policy say of each other: what they correct, and whether their seals fit.</summary>
internal static class LineChecks
{
    public static bool Fit(Obj policy, Told<IReadOnlyList<Told<PolicyVersion>>> read)
    {
        var versions = read.Values().ToArray();
        var nodes = policy.Find("versions")!.Items;
        for (var i = 0; i < versions.Length; i++)
        {
            var earlier = versions.Take(i).Select(version => version.Id).ToArray();
            if (versions[i].Corrects is { } corrected && !earlier.Contains(corrected))
                policy.Faults.Error(Spot(nodes[i], "corrects"), "POL017", Quote.Of(corrected), Several.Of(earlier, "an earlier version of this policy"), Nearest.Of(corrected, earlier));
        }
        foreach (var (at, found, allowed) in SealChain.Misfits(versions))
            policy.Faults.Error(Spot(nodes[at], "seal"), "POL016", found, allowed);
        return policy.IsSound;
    }

    private static Spot Spot(Node version, string name) => version.Members.First(member => member.Name == name).Value.Spot;
}
