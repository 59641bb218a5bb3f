using System.Linq;

namespace LeftBehind.Domain;

/// <summary>Prints a policy as the C# that builds it: for who has a document and wants it in code, or wants to see what a document means in code.</summary>
public static class PolicyCode
{
    /// <summary>One expression; it needs the namespaces <c>LeftBehind.Domain</c> and <c>NodaTime</c>, and makes an equal policy.</summary>
    public static string Of(Policy policy)
    {
        Argument.NotNull(policy, nameof(policy));
        var code = new CodeText().Open("new Policy(").Text(policy.Id);
        foreach (var version in policy.Versions)
            code.Raw(",").Line(1).Raw(VersionCode.Of(version));
        code.Raw(")");
        if (policy.Title is { } title)
            code.Line(1).Verb("WithTitle", CodeText.Of(title));
        if (policy.Versions.LastOrDefault(version => version.Seal is not null) is { } sealedVersion)
            code.Line(1).Verb("Sealed", sealedVersion == policy.Latest ? string.Empty : CodeText.Of(sealedVersion.Id));
        return (policy.Source is { } source ? code.Line(1).Verb("WithSource", CodeText.Of(source)) : code).ToString();
    }
}
