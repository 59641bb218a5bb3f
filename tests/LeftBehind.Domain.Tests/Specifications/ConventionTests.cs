using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Ardalis.Specification;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>What every factory of the catalogues keeps to.</summary>
public sealed class ConventionTests
{
    private static readonly Type[] Catalogues = [typeof(Children), typeof(Pairings), typeof(StaffMembers), typeof(Records)];

    public static TheoryData<string> Factories => [.. Methods().Select(Signature)];

    [Theory]
    [MemberData(nameof(Factories))]
    public void EachCallGivesANewSpec(string factory) => Assert.NotSame(Call(factory), Call(factory));

    [Theory]
    [MemberData(nameof(Factories))]
    public void ASpecIsOneWhereClauseAndNothingElse(string factory)
    {
        dynamic spec = Call(factory);
        Assert.Single((System.Collections.IEnumerable)spec.WhereExpressions);
        Assert.Empty((System.Collections.IEnumerable)spec.OrderExpressions);
        Assert.Empty((System.Collections.IEnumerable)spec.IncludeExpressions);
        Assert.Empty((System.Collections.IEnumerable)spec.SearchCriterias);
        Assert.Equal((-1, -1), ((int)spec.Skip, (int)spec.Take));
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void AnExpressionTranslatesByItsShape(string factory)
    {
        dynamic spec = Call(factory);
        var expression = (LambdaExpression)spec.ToExpression();
        var shape = new Shape();
        shape.Visit(expression);
        Assert.Single(expression.Parameters);
        Assert.Empty(shape.Faults);
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void ANameIsWordsAndIsoDaysInEveryCulture(string factory)
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Call(factory).ToString()!;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal(plain, Call(factory).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Matches("^[ -~]{5,}$", plain);
        Assert.DoesNotContain("/20", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFactoryIsGivenAPersonSoThatNoNameCanTellOfOne() =>
        Assert.All(Methods().SelectMany(method => method.GetParameters()), parameter =>
            Assert.DoesNotContain(parameter.ParameterType, new[] { typeof(Personal), typeof(Child), typeof(Parent), typeof(Guardian), typeof(StaffMember) }));

    [Fact]
    public void EveryFactoryIsComparedOnRandomSchools()
    {
        var random = new RandomSchools(1);
        var compared = Named.OfChildren(random).Select(one => "Children." + one.Factory).Concat(Named.OfPairings(random).Select(one => "Pairings." + one.Factory))
            .Concat(Named.OfStaffMembers(random).Select(one => "StaffMembers." + one.Factory)).Concat(Named.OfRecords(random).Select(one => "Records." + one.Factory));
        Assert.Equal(Methods().Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(), compared.Select(name => name.Split(' ')[0]).Order());
    }

    [Fact]
    public void QueryCannotBeCalledOnASpec()
    {
        var property = typeof(Spec<Child>).GetProperty("Query", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
        Assert.True(property.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
        var thrown = Assert.Throws<TargetInvocationException>(() => property.GetValue(Children.EnrolledOn(new(2026, 3, 2))));
        Assert.IsType<NotSupportedException>(thrown.InnerException);
    }

    [Fact]
    public void TheLibraryTakesNoSpecificationOfAnyOtherKind()
    {
        var taken = typeof(Spec).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>())
            .SelectMany(method => method.GetParameters());
        Assert.DoesNotContain(taken, parameter => parameter.ParameterType.Assembly == typeof(ISpecification<>).Assembly);
    }

    private static IEnumerable<MethodInfo> Methods() => Catalogues.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly));

    private static string Signature(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})";

    private static object Call(string factory)
    {
        var method = Methods().Single(method => Signature(method) == factory);
        return method.Invoke(null, [.. method.GetParameters().Select(parameter => Argument(parameter.ParameterType))])!;
    }

    private static object Argument(Type type) => type switch
    {
        _ when type == typeof(LocalDate) => new LocalDate(2026, 3, 2),
        _ when type == typeof(string) => "x1",
        _ when type == typeof(int) => 3,
        _ when type == typeof(Need) => Need.Poverty,
        _ when type == typeof(Role) => Role.Principal,
        _ when type == typeof(CareAction) => CareAction.HomeVisit,
        _ when type == typeof(DateTimeZone) => Named.Zone,
        _ when type == typeof(Policy) => new Policy("care", new PolicyVersion("1", new(2026, 1, 1)).Covering(Eligibility.BothParentsAway.BridgingDays(9).ForMonths(2).Under(16).InNeedOf(Need.Poverty))),
        _ => Enum.GetValues(type).GetValue(0)!,
    };

    /// <summary>Finds calls of other conditions, and values that would stand in the SQL instead of a parameter.</summary>
    private sealed class Shape : ExpressionVisitor
    {
        public List<string> Faults { get; } = [];

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            Faults.Add(node.ToString());
            return base.VisitInvocation(node);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            var isClosure = node.Type.Name.Contains("DisplayClass", StringComparison.Ordinal);
            if (!isClosure && node.Value is not (null or bool or Enum or int))
                Faults.Add(node.ToString());
            return node;
        }
    }
}
