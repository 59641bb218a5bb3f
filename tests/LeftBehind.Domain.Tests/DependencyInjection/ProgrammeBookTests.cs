using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using static LeftBehind.Domain.Tests.Days;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests;

/// <summary>Care programmes in a container: several schools, replaced at run time.</summary>
public sealed class ProgrammeBookTests
{
    private static readonly DateInterval Term = Span("9-1/10-26");

    [Fact]
    public void TwoSchoolsWithTwoPoliciesLiveInOneContainer()
    {
        using var host = Host(Programme("hill", "weekly", Weekly(TalkDuty())), Programme("lake", "monthly", TalkDuty().Per(Cycle.Month, Season.Term)));
        var book = host.GetRequiredService<ProgrammeBook>();

        Assert.Equal(["hill", "lake"], book.Schools);
        Assert.Equal(8, Owed(book["hill"]));
        Assert.Equal(2, Owed(book["lake"]));
    }

    [Fact]
    public void TheBookIsOneForTheWholeContainer()
    {
        using var host = Host(Programme("hill", "p", Weekly(TalkDuty())));
        using var scope = host.CreateScope();

        Assert.Same(host.GetRequiredService<ProgrammeBook>(), scope.ServiceProvider.GetRequiredService<ProgrammeBook>());
    }

    [Fact]
    public void TwoContainersShareNothing()
    {
        using var one = Host(Programme("hill", "p", Weekly(TalkDuty())));
        using var other = Host(Programme("hill", "p", Weekly(TalkDuty())));
        one.GetRequiredService<ProgrammeBook>().Put(Programme("hill", "p", TalkDuty().Per(Cycle.Term)));

        Assert.Equal(1, Owed(one.GetRequiredService<ProgrammeBook>()["hill"]));
        Assert.Equal(8, Owed(other.GetRequiredService<ProgrammeBook>()["hill"]));
    }

    [Fact]
    public void WhoHasAProgrammeInHandKeepsItWhenAnotherIsPutIn()
    {
        using var host = Host(Programme("hill", "p", Weekly(TalkDuty())));
        var book = host.GetRequiredService<ProgrammeBook>();
        var reader = book["hill"];
        var before = AnswerJson.Of(reader.Ledger(Term, As("9-10"), CareLog.Empty));
        book.Put(Programme("hill", "p", TalkDuty().Per(Cycle.Term)));

        Assert.NotSame(reader, book["hill"]);
        Assert.Equal(before, AnswerJson.Of(reader.Ledger(Term, As("9-10"), CareLog.Empty)));
        Assert.Equal(1, Owed(book["hill"]));
    }

    [Fact]
    public void APolicyIsPutInForAllItsSchoolsAtOnceAndForNoOther()
    {
        using var host = Host(Programme("lake", "county", Weekly(TalkDuty())), Programme("hill", "county", Weekly(TalkDuty())), Programme("dale", "own", Weekly(TalkDuty())));
        var book = host.GetRequiredService<ProgrammeBook>();
        var schools = book.Put(Policy("county", TalkDuty().Per(Cycle.Term)));

        Assert.Equal(["hill", "lake"], schools);
        Assert.Equal([8, 1, 1], book.Schools.Select(school => Owed(book[school])));
    }

    [Fact]
    public void APolicyThatNoSchoolIsUnderIsRefusedAndNothingChanges()
    {
        using var host = Host(Programme("hill", "county", Weekly(TalkDuty())));
        var book = host.GetRequiredService<ProgrammeBook>();
        var before = book["hill"];

        Assert.Contains("county", Assert.Throws<ArgumentException>(() => book.Put(Policy("other", TalkDuty()))).Message, StringComparison.Ordinal);
        Assert.Same(before, book["hill"]);
    }

    [Fact]
    public void ASchoolThatIsNotThereIsNamedWithThoseThatAre()
    {
        using var host = Host(Programme("hill", "p", Weekly(TalkDuty())));
        var book = host.GetRequiredService<ProgrammeBook>();

        Assert.False(book.TryGet("hil", out _));
        Assert.Contains("hill", Assert.Throws<KeyNotFoundException>(() => book["hil"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoProgrammesOfOneSchoolAreRefusedAtRegistration()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentException>(() => services.AddLeftBehindDomain(Programme("hill", "p", TalkDuty()), Programme("hill", "q", TalkDuty())));
        Assert.Empty(services);
    }

    [Fact]
    public void ABadPolicyIsRefusedAtRegistrationWithAllItsFaults()
    {
        var services = new ServiceCollection();
        var refusal = Assert.Throws<FaultsException>(() => services.AddLeftBehindDomain(
            new Policy("p", new PolicyVersion("1", Day("9-1")), new PolicyVersion("1", Day("9-1"))).For(Of(TalkDuty()).Calendar, Of(TalkDuty()).School)));

        Assert.Equal(["DOC021", "POL001"], refusal.Faults.Select(fault => fault.Code).Order(StringComparer.Ordinal));
        Assert.Empty(services);
    }

    [Fact]
    public void AFactoryMayMakeTheProgrammesFromOtherServices()
    {
        using var host = new ServiceCollection().AddSingleton(Policy("p", Weekly(TalkDuty())))
            .AddLeftBehindDomain(services => [services.GetRequiredService<Policy>().For(Of(TalkDuty()).Calendar, School("hill"))]).BuildServiceProvider();

        Assert.Equal(8, Owed(host.GetRequiredService<ProgrammeBook>()["hill"]));
    }

    [Fact]
    public void AFactoryOfTwoProgrammesForOneSchoolIsRefusedWhenTheBookIsAskedFor()
    {
        using var host = new ServiceCollection().AddLeftBehindDomain(_ => [Programme("hill", "p", TalkDuty()), Programme("hill", "p", TalkDuty())]).BuildServiceProvider();

        Assert.Throws<ArgumentException>(() => host.GetRequiredService<ProgrammeBook>());
    }

    [Fact]
    public void PutsInParallelLoseNothing()
    {
        using var host = Host();
        var book = host.GetRequiredService<ProgrammeBook>();
        var programmes = Enumerable.Range(0, 64).Select(i => Programme($"s{i:00}", "p", Weekly(TalkDuty()))).ToArray();
        var seen = new ConcurrentBag<int>();
        Parallel.ForEach(programmes, programme =>
        {
            book.Put(programme);
            seen.Add(book.Schools.Count);
        });

        Assert.Equal(programmes.Select(programme => programme.School.Id), book.Schools);
        Assert.All(programmes, programme => Assert.Same(programme, book[programme.School.Id]));
        Assert.All(seen, count => Assert.InRange(count, 1, 64));
    }

    [Fact]
    public void TheLibraryHoldsNoStateThatChanges()
    {
        var fields = typeof(Policy).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        Assert.Empty(fields);
    }

    private static ServiceProvider Host(params CareProgramme[] programmes) => new ServiceCollection().AddLeftBehindDomain(programmes).BuildServiceProvider();

    private static CareProgramme Programme(string school, string policy, Duty duty) => Policy(policy, duty).For(Of(duty).Calendar, School(school));

    private static Policy Policy(string id, Duty duty) => new(id, new PolicyVersion("1", Day("2025-1-1")).WithDuty(duty));

    private static School School(string id)
    {
        var builder = new SchoolBuilder(id);
        builder.Child("k1").Enrolled(When("9-1/.."));
        return builder.Build();
    }

    private static int Owed(CareProgramme programme) => programme.Plan(Term, CareLog.Empty).Count;
}
