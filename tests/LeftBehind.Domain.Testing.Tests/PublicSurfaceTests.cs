using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LeftBehind.Domain.Testing.Tests;

/// <summary>The house rules for public types, and that the package needs nothing but the library.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Assembly Package = typeof(PolicyCase).Assembly;

    [Fact]
    public void ThePackageStandsOnThePublicSurfaceAlone() => Assert.DoesNotContain(
        typeof(Policy).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(), friend => friend.AssemblyName.StartsWith("LeftBehind.Domain.Testing", StringComparison.Ordinal));

    [Fact]
    public void ItKnowsNoTestFramework() => Assert.Equal(
        ["LeftBehind.Domain", "NodaTime"],
        Package.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "netstandard").Order(StringComparer.Ordinal));

    [Fact]
    public void PublicTypesAreSealedInOneNamespaceWithoutSettersOrBooleans()
    {
        var types = Package.GetExportedTypes();
        Assert.Equal(["BoundaryCases", "DutyCoverage", "LedgerTimeline", "PolicyCase", "PolicyCaseException", "PolicyCases", "PolicyCoverage"], types.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.True(type.IsSealed && type.Namespace == "LeftBehind.Domain.Testing", type.Name));
        const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        Assert.DoesNotContain(types.SelectMany(type => type.GetProperties(All)), property => property.SetMethod is { IsPublic: true });
        Assert.DoesNotContain(types.SelectMany(type => type.GetMethods(All)).SelectMany(method => method.GetParameters()), parameter => parameter.ParameterType == typeof(bool));
    }

    [Fact]
    public void FilesAreShort()
    {
        var folder = Path.Combine(PageTests.Root, "src", "LeftBehind.Domain.Testing");
        var lengths = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(file => File.ReadLines(file).Count()).Order().ToArray();
        Assert.True(lengths.Length > 20 && lengths[lengths.Length / 2] <= 80 && lengths[^2] <= 200 && lengths[^1] <= 250, string.Join(" ", lengths));
    }
}
