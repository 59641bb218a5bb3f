using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeftBehind.Domain.Tests.Specifications;

/// <summary>What the named specs are in SQL: every value a parameter, all of it in the WHERE clause.</summary>
public sealed partial class SqlTests(EmptyTables tables) : IClassFixture<EmptyTables>
{
    private static readonly Policy Care = new(
        "care",
        new PolicyVersion("1", new(2025, 1, 1)).Covering(Eligibility.AnyParentAway.Under(16)),
        new PolicyVersion("2", new(2026, 1, 1)).Covering(Eligibility.BothParentsAway.BridgingDays(30).ForMonths(3).IncapableCountsAsAway().InNeedOf(Need.Poverty).OrInNeedOf(Need.KeyChild, Need.LeftBehind)),
        new PolicyVersion("3", new(2027, 1, 1)));

    [Fact]
    public async Task TheSqlOfEveryNamedSpec()
    {
        using var context = tables.Open();
        var text = new StringBuilder();
        Append(text, context, Named.OfChildren(new RandomSchools(1)).Where(one => one.Factory != "CandidatesFor"));
        Append(text, context, new[] { 2024, 2025, 2026, 2027 }.Select(year => ("CandidatesFor", Children.CandidatesFor(Care, new(year, 3, 1)))));
        Append(text, context, Named.OfPairings(new RandomSchools(1)));
        Append(text, context, Named.OfStaffMembers(new RandomSchools(1)));
        Append(text, context, Named.OfRecords(new RandomSchools(1)));
        await Verifier.Verify(text.ToString());
    }

    [Fact]
    public async Task TheSqlOfACombinationIsOneStatement()
    {
        using var context = tables.Open();
        var day = new LocalDate(2026, 3, 2);
        var spec = (Children.EnrolledOn(day) & !Children.PairedOn(day, Role.Mentor)) | Children.OfFamily("f1");
        await Verifier.Verify(Sql(context, spec) + "\n");
    }

    [Fact]
    public void NoValueStandsInTheSqlItself()
    {
        using var context = tables.Open();
        var random = new RandomSchools(3);
        var all = Named.OfChildren(random).Select(one => Sql(context, one.Spec)).Concat(Named.OfPairings(random).Select(one => Sql(context, one.Spec)))
            .Concat(Named.OfStaffMembers(random).Select(one => Sql(context, one.Spec))).Concat(Named.OfRecords(random).Select(one => Sql(context, one.Spec)));
        Assert.All(all, sql => Assert.DoesNotContain("'", sql, StringComparison.Ordinal));
    }

    [Fact]
    public void FreshSpecsOfOtherValuesAreCompiledOnce()
    {
        var compiled = 0;
        using var context = tables.Open(options => options
            .EnableServiceProviderCaching(false)
            .LogTo((id, _) => id == CoreEventId.QueryCompilationStarting, _ => compiled++));
        for (var draw = 0; draw < 20; draw++)
        {
            var day = new LocalDate(2026, 1, 1).PlusDays(draw * 5);
            Run(context, Children.EnrolledOn(day) & Children.InClassOn("c" + draw, day));
            Run(context, Children.WithNeedOn(draw % 2 == 0 ? Need.Poverty : Need.KeyChild, day));
            Run(context, Children.WithBirthdayInMonth(1 + (draw % 12)));
            Run(context, Children.CandidatesFor(Care, day));
            Run(context, Pairings.OfKind(new Role("kind" + draw)));
            Run(context, StaffMembers.HoldingRoleOn(new Role("role" + draw), day));
            Run(context, Records.ByActionInSpan(new CareAction("action" + draw), day, day.PlusDays(draw), Named.Zone));
        }
        Assert.Equal(7, compiled);
    }

    [Fact]
    public void ASpanOverWhichClocksWerePutBackAcrossMidnightTranslates()
    {
        using var context = tables.Open();
        var spec = Records.InSpan(new(2006, 10, 28), new(2006, 10, 28), DateTimeZoneProviders.Tzdb["America/St_Johns"]);
        Assert.Equal(2, Regex.Count(Sql(context, spec), "\"Moment\" >="));
    }

    private static void Append<T>(StringBuilder text, SchoolContext context, IEnumerable<(string Factory, Spec<T> Spec)> specs)
        where T : class
    {
        foreach (var (factory, spec) in specs)
            text.Append(typeof(T).Name).Append('.').Append(factory).Append(": ").Append(spec).Append('\n').Append(Sql(context, spec)).Append("\n\n");
    }

    private static string Sql<T>(SchoolContext context, Spec<T> spec)
        where T : class
    {
        var sql = context.Set<T>().Where(spec).Select(row => EF.Property<string>(row, "Id")).ToQueryString();
        var statement = ParameterLine().Replace(sql.Replace("\r\n", "\n", StringComparison.Ordinal), string.Empty).TrimStart();
        return MoreOfTheSame().Replace(statement, match => $" OR … ({Regex.Count(match.Value, " OR ")} more of the same shape)");
    }

    private static void Run<T>(SchoolContext context, Spec<T> spec)
        where T : class => Assert.False(context.Set<T>().Any(spec));

    [GeneratedRegex(@"^\.param .*\n", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ParameterLine();

    [GeneratedRegex("""( OR \("c"\."Born" >= @\w+ AND "c"\."Born" <= @\w+\)){3,}""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MoreOfTheSame();
}
