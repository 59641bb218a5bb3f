using System.IO;
using System.Reflection;

namespace LeftBehind.Domain.Tests.Conventions;

/// <summary>The house rules for public types, asked of all of them.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] PublicTypes = typeof(Policy).Assembly.GetExportedTypes().Where(type => !type.IsNested).ToArray();

    [Fact]
    public void EveryPublicClassIsSealedOrStaticOrTheBaseOfCodes()
    {
        Assert.True(PublicTypes.Length > 80, "the public types were not found");
        Assert.Empty(PublicTypes.Where(type => type.IsClass && !type.IsSealed && type != typeof(Code)).Select(type => type.Name));
    }

    [Fact]
    public void NoPublicPropertyCanBeSet() => Assert.Empty(
        from type in PublicTypes
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where property.SetMethod is { IsPublic: true }
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void NoPublicFieldCanBeChanged() => Assert.Empty(
        from type in PublicTypes
        where !type.IsEnum
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        where field is { IsInitOnly: false, IsLiteral: false }
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void NoPublicMethodTakesABoolean() => Assert.Empty(
        from type in PublicTypes
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool))
        select $"{type.Name}.{method.Name}");

    [Fact]
    public void EveryEnumBeginsAtOneUnlessItsZeroIsNone() => Assert.Empty(
        from type in PublicTypes
        where type.IsEnum
        where Enum.IsDefined(type, 0) && Enum.GetName(type, 0) != "None"
        select type.Name);

    [Fact]
    public void EveryTypeIsInTheOneNamespace() => Assert.Equal(
        ["LeftBehind.Domain", "Microsoft.Extensions.DependencyInjection"],
        PublicTypes.Select(type => type.Namespace).Distinct().Order());

    [Fact]
    public void AFileHoldsOnePublicTypeNamedAsTheFile()
    {
        var wrong = new List<string>();
        foreach (var file in SourceTree.LibraryFiles)
        {
            var types = SourceTree.Declaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToArray();
            if (types.Length != 1 || types[0] + (types[0] == "Spec" && file.EndsWith("SpecOfT.cs", StringComparison.Ordinal) ? "OfT" : string.Empty) != Path.GetFileNameWithoutExtension(file))
                wrong.Add($"{Path.GetFileName(file)}: {string.Join(", ", types)}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void FilesAreShort()
    {
        var lengths = SourceTree.LibraryFiles.Select(file => File.ReadLines(file).Count()).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 10, 70);
        Assert.InRange(lengths[lengths.Length * 95 / 100], 10, 200);
        Assert.InRange(lengths[^1], 10, 350);
    }

    [Fact]
    public void EveryPublicMemberIsDocumented()
    {
        var documented = File.ReadAllText(Path.ChangeExtension(typeof(Policy).Assembly.Location, ".xml"));
        Assert.Empty(
            from type in PublicTypes
            where !documented.Contains($"\"T:{type.FullName}\"", StringComparison.Ordinal)
            select type.Name);
    }
}
