using LeftBehind.Domain.Worlds;
using static LeftBehind.Domain.Tests.Scene;

namespace LeftBehind.Domain.Tests.Changes;

/// <summary>How two policies differ, in words.</summary>
public sealed class DifferenceTests
{
    private static readonly PolicyVersion Plain = new PolicyVersion("1", new LocalDate(2025, 9, 1)).WithDuty(TalkDuty().Per(Cycle.Month, Season.Term).Citing("S0.4.102a"));

    [Fact]
    public void HowOftenAndHowManyTimesIsOneLine()
    {
        var differences = Of(Plain, Plain.WithDuty(Plain.Duty("talk").Per(Cycle.SchoolWeek).WithTimes(2).OnDifferentDays()));

        Assert.Equal(["recurrence", "times", "onDifferentDays"], differences.Select(item => item.Property));
        Assert.Equal(["duty talk: how often: once in each month of term → twice on different days in each week of school [S0.4.102a]"], differences.InWords(Language.English));
        Assert.Equal(["义务 talk：次数与时间：学期内每月一次 → 每个教学周两次（不同日） [S0.4.102a]"], differences.InWords(Language.Chinese));
    }

    [Fact]
    public void EveryPropertyHasWordsOfItsOwn()
    {
        var duty = Plain.Duty("talk");
        var next = duty.WithTitle(new("谈心", "talk")).WithArticle("3").WithText(new("谈", "to talk")).As(Modality.Encouraged).AcceptedFrom(Role.Mentor, Role.HomeroomTeacher).Through(Medium.Phone).WithAuthority(Authority.School)
            .Toward(Role.Parents).WithGrace(Period.FromDays(3)).WithMinimumShare(0.5m).WithMinimumDays(1).ExcusedAfterAttempts(3).WithEvidence("card").WithWeight(2).Only(ChildFilter.LeftBehind.InGrades(6));

        Assert.Equal(
            [
                "title: none → talk", "article: none → 3", "in words: none → to talk", "how strongly: must → encouraged", "counts when done by: mentor → mentor or homeroom teacher", "by: none → phone",
                "whose date it is: the text's → the school's", "toward: none → parents", "can be made up within: 7 days → 3 days", "owed from a share of: 75% → 50%", "or from so many days at the end: 14 days → 1 day",
                "excused by attempts on: none → 3 days", "evidence: none → card", "weight: 1 → 2", "for whom: each left-behind child → each left-behind child in grade 6",
            ],
            Of(Plain, Plain.WithDuty(next)).InWords(Language.English).Select(line => line["duty talk: ".Length..^" [S0.4.102a]".Length]));
    }

    [Fact]
    public async Task EveryPartInWords()
    {
        var before = Plain.Covering(Eligibility.AnyParentAway.Citing("S1")).WithPairingRule(new PairingRule(Role.Mentor).WithChildrenPerHelper(new Limit(null, 2)))
            .WithEscalation(new Escalation("emergency", new IncidentKind("emergency")).WithStep(EscalationStep.Notify(Role.Parents, Deadline.Within(Duration.FromHours(1)))))
            .WithArchiveField(new ArchiveField("guardian.phone")).WithProvision(new Provision("first", ProvisionKind.Priority, new("优先", "first")));
        var after = Plain.WithGrace(Period.FromDays(3)).Covering(Eligibility.BothParentsAway.Under(16).OrInNeedOf(Need.Poverty).Citing("S1")).WithPairingRule(new PairingRule(Role.Mentor).WithChildrenPerHelper(new Limit(1, 8)).Citing("S2"))
            .WithEscalation(new Escalation("emergency", new IncidentKind("emergency")).CountingFrom(ClockStart.Occurred).WithStep(EscalationStep.Notify(Role.Parents, Deadline.Within(Duration.FromMinutes(30)))).WithStep(EscalationStep.Do(CareAction.HomeVisit, Deadline.Promptly)).Citing("S3"))
            .WithArchiveField(new ArchiveField("parents.phone", "S4")).WithAppraisal(new AppraisalRule().WithLateCredit(0.25m).WithMustNotMiss("talk"));
        var differences = Of(before, after);
        await Verifier.Verify(string.Join('\n', differences.InWords(Language.English).Concat([string.Empty]).Concat(differences.InWords(Language.Chinese))) + "\n\n" + differences.InMarkdown(Language.English) + "\n" + differences.InMarkdown(Language.Chinese));
    }

    [Fact]
    public async Task APackAndItsReadingInWords()
    {
        var differences = Documents.Policy.Read(Example.Pack("yuxian-central-primary"), "p").Value.DifferencesTo(Documents.Policy.Read(Example.Pack("yuxian-central-primary.reading"), "p").Value);
        await Verifier.Verify(string.Join('\n', differences.InWords(Language.English)) + "\n\n" + string.Join('\n', differences.InWords(Language.Chinese)));
    }

    [Fact]
    public void WhatChangedInTheOtherLanguageIsShownAsItStandsInDocuments()
    {
        var differences = Of(Plain.WithDuty(TalkDuty().WithTitle(new("谈心", "talk"))), Plain.WithDuty(TalkDuty().WithTitle(new("谈话", "talk"))));
        Assert.Equal(["duty talk: title: {\"zh\": \"谈心\", \"en\": \"talk\"} → {\"zh\": \"谈话\", \"en\": \"talk\"} [no clause]"], differences.InWords(Language.English));
    }

    [Fact]
    public void NothingInATableIsReadAsMarkdown()
    {
        var table = Of(Plain, Plain.WithDuty(Plain.Duty("talk").WithArticle("a|b *c* <d>\ne"))).InMarkdown(Language.English);
        Assert.Contains(@"| duty talk | article | none | a\|b \*c\* \<d\> / e | S0.4.102a |", table, StringComparison.Ordinal);
        Assert.Empty(Of(Plain, Plain).InMarkdown(Language.English));
    }

    [Fact]
    public void ARenamedDutyIsFoundByItsContentWhateverTheOrder()
    {
        var (a, b) = (TalkDuty("a"), TalkDuty("b"));
        var before = new PolicyVersion("1", new LocalDate(2025, 9, 1));
        var after = before.WithDuty(TalkDuty("c"));

        Assert.Equal(["duty c: renamed: a → c [no clause]", "duty b: removed"], Short(Of(before.WithDuty(a).WithDuty(b), after)));
        Assert.Equal(["duty c: renamed: a → c [no clause]", "duty b: removed"], Short(Of(before.WithDuty(b).WithDuty(a), after)));
    }

    [Fact]
    public void APolicyDoesNotDifferFromItself()
    {
        var policies = new RandomPolicies(7);
        for (var i = 0; i < 100; i++)
            Assert.Empty(Same(policies.Next()));
        for (var seed = 1UL; seed <= 100; seed++)
            Assert.Empty(Same(Documents.Policy.Read(WorldGenerator.Generate(seed).Policy, "p").Value));

        static IReadOnlyList<Difference> Same(Policy policy) => policy.DifferencesTo(Documents.Policy.Read(Documents.Policy.Write(policy), "p").Value.Sealed());
    }

    [Fact]
    public void InsertingADutyChangesItsOwnLinesOnly()
    {
        var policies = new RandomPolicies(11);
        for (var i = 0; i < 100; i++)
        {
            var (before, after) = (policies.Next().Latest, policies.Next().Latest);
            var lines = Of(before, after).InWords(Language.English);
            var withOne = Of(before, after.WithDuty(Duty.ForSchool("inserted", Role.Principal, new CareAction("of-its-own")))).InWords(Language.English);

            Assert.Equal(lines, withOne.Where(line => !line.StartsWith("duty inserted: ", StringComparison.Ordinal)));
            Assert.Equal(lines.Count + 1, withOne.Count);
        }
    }

    [Fact]
    public void TheOrderOfTheEarlierDocumentMovesNoLineButThoseOfWhatIsRemoved()
    {
        var (policies, random) = (new RandomPolicies(13), new Random(13));
        for (var i = 0; i < 100; i++)
        {
            var (before, after) = (policies.Next().Latest, policies.Next().Latest);
            var duties = before.Duties.ToArray();
            random.Shuffle(duties);
            var other = duties.Aggregate(before.Duties.Aggregate(before with { Appraisal = null }, (version, duty) => version.WithoutDuty(duty.Id)), (version, duty) => version.WithDuty(duty)) with { Appraisal = before.Appraisal };

            Assert.Equal(Kept(Of(before, after)), Kept(Of(other, after)));
            Assert.Equal(Of(before, after).InWords(Language.Chinese).Order(), Of(other, after).InWords(Language.Chinese).Order());
        }

        static IEnumerable<string> Kept(IReadOnlyList<Difference> differences) => differences.Where(item => item.Kind != DifferenceKind.Removed).InWords(Language.English);
    }

    [Fact]
    public void RandomPoliciesAreComparedInWordsWithoutAGap()
    {
        var policies = new RandomPolicies(17);
        for (var i = 0; i < 200; i++)
        {
            var differences = policies.Next().DifferencesTo(policies.Next());
            foreach (var language in new[] { Language.English, Language.Chinese })
            {
                Assert.All(differences.InWords(language), line => Assert.DoesNotContain('\n', line));
                Assert.Equal(differences.InWords(language).Count + 2, differences.InMarkdown(language).Count(c => c == '\n'));
            }
        }
    }

    private static IReadOnlyList<Difference> Of(PolicyVersion before, PolicyVersion after) => new Policy("p", before).DifferencesTo(new Policy("p", after));

    private static IEnumerable<string> Short(IReadOnlyList<Difference> differences) => differences.InWords(Language.English).Select(line => line.Contains("removed", StringComparison.Ordinal) ? line[..(line.IndexOf("removed", StringComparison.Ordinal) + 7)] : line);
}
