using System.IO;
using System.Linq;
using LeftBehind.Domain;
using LeftBehind.Domain.Policies;

namespace LeftBehind.SampleHost;

/// <summary>The policies that another may extend: the packs, and the files beside it that are called by the policy's id.</summary>
internal static class OtherPolicies
{
    /// <summary>How a policy is read that stands at a path, or is a pack (null).</summary>
    public static DocumentKind<Policy> KindAt(string? path) => Documents.PolicyExtending(id => Open(id, Path.GetDirectoryName(path)));

    private static Stream? Open(string id, string? folder)
    {
        if (PolicyPacks.Names.Contains(id))
            return PolicyPacks.Open(id);
        var file = folder is null ? null : Path.Combine(folder, id + ".json");
        return file is not null && DocumentPath.CanBeRead(file) ? File.OpenRead(file) : null;
    }
}
