using static LeftBehind.Domain.Tests.SchoolStatistics.Counts;

namespace LeftBehind.Domain.Tests.SchoolStatistics;

/// <summary>What may be published of the statistics of a day.</summary>
public sealed class PublicationTests
{
    private const int Schools = 400;

    [Fact]
    public void ASchoolWithoutSmallNumbersIsPublishedWhole()
    {
        var statistics = Of(("female", 6, 6), ("male", 7, 6));
        var publication = statistics.ForPublication();
        Assert.Equal(["Sex female 12 6", "Sex male 13 6"], Lines(publication));
        Assert.Equal(("25", "12", 48.0m), (publication.Enrolled.ToString(), publication.LeftBehind.ToString(), publication.Share));
        Assert.Empty(publication.LeftOut);
    }

    [Fact]
    public void OneSmallNumberTakesTheSmallestOtherOfItsColumnWithIt() =>
        Assert.Equal(["Sex female 10 *", "Sex male 18 9", "Sex unknown 8 <5"], Lines(Of(("female", 4 + 1, 5), ("male", 9, 9), ("unknown", 5, 3)).ForPublication()));

    [Fact]
    public void WhatTheRestOfARowWouldTellIsWithheld() =>
        Assert.Equal(["Sex female 12 *", "Sex male 20 *"], Lines(Of(("female", 2, 10), ("male", 10, 10)).ForPublication()));

    [Fact]
    public void AGroupOfFewChildrenIsCountedInNoTotal() =>
        Assert.Equal(["Sex female * 6", "Sex male 20 9", "Sex unknown <5 0"], Lines(Of(("female", 6, 6), ("male", 11, 9), ("unknown", 3, 0)).ForPublication()));

    [Fact]
    public void WhereFewAreLeftBehindNoGroupSaysWho()
    {
        var publication = Of(("female", 9, 2), ("male", 8, 1)).ForPublication();
        Assert.Equal(["Sex female 11 *", "Sex male 9 *"], Lines(publication));
        Assert.Equal(("20", "<5", "*", null), (publication.Enrolled.ToString(), publication.LeftBehind.ToString(), publication.BothAway.ToString(), publication.Share));
    }

    [Fact]
    public void WhereFewAreNotLeftBehindTheirNumberIsNotShownEither() =>
        Assert.Equal(("20", "*"), (Of(("female", 1, 9), ("male", 2, 8)).ForPublication() is var publication ? publication.Enrolled.ToString() : "", publication.LeftBehind.ToString()));

    [Fact]
    public void AVerySmallSchoolPublishesNoGroup()
    {
        var publication = Of(("female", 1, 2), ("male", 1, 0)).ForPublication();
        Assert.Empty(publication.Groups);
        Assert.Equal([GroupKind.Sex, GroupKind.Boarding], publication.LeftOut);
        Assert.Equal(("<5", "<5", "<5"), (publication.Pupils.ToString(), publication.Enrolled.ToString(), publication.LeftBehind.ToString()));
    }

    [Fact]
    public void FiveGroupsOfOneChildEachAreNotShownAtAll()
    {
        var facts = new SchoolBuilder("hill");
        for (var i = 1; i <= 5; i++)
        {
            facts.Class("c" + i, i);
            facts.Child("k" + i).Enrolled(Always).Declared(AwayParents.None, Always).InClass("c" + i, Always).WithSex(Sex.Male).NoOtherBoarding().NoOtherNeeds();
        }
        var publication = Under(Eligibility.AnyParentAway).For(facts).Statistics(Dec1).ForPublication();
        Assert.Equal([GroupKind.Class, GroupKind.Grade], publication.LeftOut);
        Assert.Equal(["Sex male 5 0", "Boarding no 5 0"], Lines(publication));
    }

    [Fact]
    public void ANeedOfAllWhoAreNotLeftBehindDoesNotTellHowManyOthersHaveIt()
    {
        var facts = new SchoolBuilder("hill");
        for (var i = 1; i <= 16; i++)
        {
            var child = facts.Child("k" + i).Enrolled(Always).Declared(i <= 6 ? AwayParents.None : AwayParents.Both, Always).NoOtherNeeds();
            _ = i <= 10 ? child.Needs(Need.Poverty, Always) : child;
        }
        // ten have the need, six at most are not left behind: at least four are, and fewer than five
        var statistics = Under(Eligibility.AnyParentAway).For(facts).Statistics(Dec1);
        Assert.Equal(["Need poverty 10 4"], statistics.GroupsBy(GroupKind.Need).Lines());
        Assert.Equal(["Sex unknown 16 10", "Need poverty * <5"], Lines(statistics.ForPublication()));
    }

    [Fact]
    public void PartsOfTheLeftBehindAreShownOnlyTogether()
    {
        var facts = new SchoolBuilder("hill");
        for (var i = 1; i <= 20; i++)
            facts.Child("k" + i).Enrolled(Always).Declared(i <= 8 ? AwayParents.Both : i <= 10 ? AwayParents.One : AwayParents.None, Always);
        var publication = Under(Eligibility.AnyParentAway).For(facts).Statistics(Dec1).ForPublication();
        Assert.Equal(("10", "*", "<5", "10", "0"), (publication.LeftBehind.ToString(), publication.BothAway.ToString(), publication.OneAway.ToString(), publication.FilesComplete.ToString(), publication.Undetermined.ToString()));
    }

    [Fact]
    public void NoNumberUnderFiveCanBeWorkedOutOfWhatIsPublishedOfAnySchool()
    {
        var (small, shown) = (0, 0);
        for (var seed = 1; seed <= Schools; seed++)
        {
            var statistics = Any(seed);
            var publication = statistics.ForPublication();
            var worlds = new PossibleWorlds(statistics, publication.Groups, publication.Enrolled, publication.LeftBehind);
            Assert.Contains((statistics.Enrolled, statistics.LeftBehind), worlds.Totals);
            Assert.True(!worlds.GivenAway().Any(), $"seed {seed}: {string.Join("; ", worlds.GivenAway())}\n{publication}\n{string.Join("\n", publication.Groups)}");
            Assert.All(new Func<(int E, int L), int>[] { all => all.E, all => all.L, all => all.E - all.L }, number =>
                Assert.True(number((statistics.Enrolled, statistics.LeftBehind)) is 0 or >= 5 || worlds.Totals.Select(number).Distinct().Count() > 1, $"seed {seed}: {publication}"));
            Parts(statistics, publication, worlds);
            small += statistics.Groups.Count(group => group.LeftBehind is > 0 and < 5);
            shown += publication.Groups.Sum(group => (group.Enrolled.Value is null ? 0 : 1) + (group.LeftBehind.Value is null ? 0 : 1));
        }
        Assert.True(small > Schools && shown > Schools, $"{small} small, {shown} shown");
    }

    [Fact]
    public void HidingTheSmallNumbersAloneWouldGiveSomeAway()
    {
        var told = Enumerable.Range(1, Schools).Count(seed =>
        {
            var statistics = Any(seed);
            PublishedGroup[] plain = [.. statistics.Groups.Select(group => new PublishedGroup(group.By, group.Value, PublishedNumber.Of(group.Enrolled), PublishedNumber.Of(group.LeftBehind)))];
            return new PossibleWorlds(statistics, plain, PublishedNumber.Of(statistics.Enrolled), PublishedNumber.Of(statistics.LeftBehind)).GivenAway().Any();
        });
        Assert.True(told > Schools / 4, $"{told}");
    }

    [Fact]
    public void NothingDependsOnTheOrderOfTheChildren()
    {
        for (var seed = 1; seed <= 40; seed++)
            Assert.Equal(Any(seed).ForPublication().Groups, Any(seed, reversed: true).ForPublication().Groups);
    }

    /// <summary>The totals of the parts: every one to four, shown or left over, has two values in the worlds.</summary>
    private static void Parts(Domain.Statistics statistics, StatisticsPublication publication, PossibleWorlds worlds)
    {
        var most = Enumerable.Range(0, statistics.Enrolled + 1).ToArray();
        var parents = (from total in worlds.Totals from one in most from both in most where one + both <= total.L && publication.OneAway.Fits(one) && publication.BothAway.Fits(both) select (one, both, total.L - one - both)).ToList();
        var files = (from total in worlds.Totals from files1 in most where files1 <= total.L && publication.FilesComplete.Fits(files1) select (files1, total.L - files1, 0)).ToList();
        var unclear = (from total in worlds.Totals from u in most where u <= total.E - total.L && publication.Undetermined.Fits(u) select (u, total.E - total.L - u, 0)).ToList();
        Safe(parents, (statistics.OneAway, statistics.BothAway, statistics.LeftBehind - statistics.OneAway - statistics.BothAway));
        Safe(files, (statistics.FilesComplete, statistics.LeftBehind - statistics.FilesComplete, 0));
        Safe(unclear, (statistics.Undetermined, statistics.Enrolled - statistics.LeftBehind - statistics.Undetermined, 0));
    }

    private static void Safe(List<(int, int, int)> worlds, (int, int, int) numbers)
    {
        Assert.Contains(numbers, worlds);
        Assert.All(new Func<(int, int, int), int>[] { all => all.Item1, all => all.Item2, all => all.Item3 }, number =>
            Assert.True(number(numbers) is 0 or >= 5 || worlds.Select(number).Distinct().Count() > 1, $"{numbers}"));
    }

    /// <summary>A school of boys, girls and not known: of each so many at home and so many left behind.</summary>
    private static Domain.Statistics Of(params (string Sex, int Home, int LeftBehind)[] groups)
    {
        var facts = new SchoolBuilder("hill");
        foreach (var (sex, home, leftBehind) in groups)
        {
            for (var i = 0; i < home + leftBehind; i++)
            {
                var child = facts.Child($"{sex}{i}").Enrolled(Always).Declared(i < home ? AwayParents.None : AwayParents.Both, Always).NoOtherClasses().NoOtherNeeds();
                _ = sex == "unknown" ? child : child.WithSex(sex == "female" ? Sex.Female : Sex.Male);
            }
        }
        return Under(Eligibility.AnyParentAway).For(facts).Statistics(Dec1);
    }

    /// <summary>A school of 1 to 26 children, in classes, with needs and guardians, few or many of them left behind.</summary>
    private static Domain.Statistics Any(int seed, bool reversed = false)
    {
        var random = new Random(seed);
        var (children, often, skew) = (random.Next(1, 27), random.Next(0, 11), random.Next(1, 4));
        var facts = new SchoolBuilder("hill");
        var (classes, needsAtHome) = (random.Next(1, 5), random.Next(3) == 0);
        for (var i = 0; i < classes; i++)
            facts.Class("c" + i, 1 + (i / 2));
        var all = Enumerable.Range(0, children).Select(i => Child(new Random((seed * 1000) + i))).ToList();
        foreach (var make in Enumerable.Range(0, children).Select(i => (i, all[i])).OrderBy(item => reversed ? -item.i : item.i))
            make.Item2(facts.Child("k" + make.i).Enrolled(Always));
        return Under(Eligibility.AnyParentAway, "home").For(facts).Statistics(Dec1);

        Action<ChildBuilder> Child(Random own) => child =>
        {
            var known = own.Next(12) > 0;
            var home = own.Next(10) >= often;
            if (known)
                child.Declared(home ? AwayParents.None : own.Next(3) == 0 ? AwayParents.One : AwayParents.Both, Always);
            if (own.Next(10) > 0)
                child.InClass("c" + Math.Min(own.Next(classes * skew), classes - 1), Always);
            if (own.Next(9) > 0)
                child.WithSex(own.Next(2 * skew) == 0 ? Sex.Female : Sex.Male);
            _ = own.Next(2 * skew) == 0 ? child.Boards(Always) : own.Next(9) > 0 ? child.NoOtherBoarding() : child;
            foreach (var need in new[] { Need.Poverty, Need.KeyChild }.Where(_ => needsAtHome ? home || !known || own.Next(4) == 0 : own.Next(3) == 0))
                child.Needs(need, Always);
            if (own.Next(2) == 0)
                child.HasOnFile("home");
            if (own.Next(3) == 0)
                child.Guardian("g1", Always).Relation(own.Next(2) == 0 ? "grandmother" : "aunt");
        };
    }

    private static string[] Lines(StatisticsPublication publication) =>
        [.. publication.Groups.Where(group => group.Value != "unknown" || group.By == GroupKind.Sex).Select(group => $"{group.By} {group.Value} {group.Enrolled} {group.LeftBehind}")];
}
