using System;
using System.Diagnostics.Contracts;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Sealing versions, so that a document in which a published one was edited is refused. How a seal is computed stands in <c>docs/versions.md</c>.</summary>
public static class PolicySeals
{
    /// <summary>With a seal on every version.</summary>
    /// <exception cref="FaultsException">A seal that is there already does not fit.</exception>
    [Pure]
    public static Policy Sealed(this Policy policy)
    {
        Argument.NotNull(policy, nameof(policy));
        return policy.Sealed(policy.Latest.Id);
    }

    /// <summary>With a seal on a version and on all before it; those after it stay as they are.</summary>
    /// <exception cref="ArgumentException">There is no version of this id.</exception>
    /// <exception cref="FaultsException">A seal that is there already does not fit.</exception>
    [Pure]
    public static Policy Sealed(this Policy policy, string versionId)
    {
        Argument.NotNull(policy, nameof(policy));
        var last = policy.Version(versionId);
        FaultsException.ThrowIfAny(SealChain.Misfits(policy.Versions).Select(misfit => new Fault("POL016", string.Format(CultureInfo.InvariantCulture, "$.versions[{0}].seal", misfit.At), misfit.Found, misfit.Allowed)).ToList());
        var versions = policy.Versions.ToArray();
        for (var i = 0; i <= Array.FindIndex(versions, version => version.Id == last.Id); i++)
            versions[i] = versions[i] with { Seal = SealChain.Next(i == 0 ? null : versions[i - 1].Seal, versions[i]) };
        return policy with { Versions = new ValueList<PolicyVersion>(versions) };
    }

    /// <summary>The hash of all that a version says, its seal aside: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    [Pure]
    public static string ContentHash(this PolicyVersion version)
    {
        Argument.NotNull(version, nameof(version));
        return SealChain.ContentHash(version);
    }

    /// <summary>The text that the content hash is over.</summary>
    [Pure]
    public static string SealedText(this PolicyVersion version)
    {
        Argument.NotNull(version, nameof(version));
        return SealText.Of(version);
    }
}
