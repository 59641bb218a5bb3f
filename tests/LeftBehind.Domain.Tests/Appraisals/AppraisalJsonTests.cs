using static LeftBehind.Domain.Tests.Appraisals.Work;

namespace LeftBehind.Domain.Tests.Appraisals;

/// <summary>The document of one small school.</summary>
public sealed class AppraisalJsonTests
{
    [Fact]
    public async Task Figures()
    {
        var facts = Mentor("k1", "k2", "k3");
        facts.Child("k4").Enrolled(Always);
        facts.Child("k5").Enrolled(Always);
        facts.Staff("t2").Named("Wang Er").Helps(Role.Mentor, "k4", "p4", Always);
        facts.Staff("t3").Helps(Role.Mentor, "k5", "p5", DateRange.From(Sept(26)));
        var programme = facts.Under(Version(Talk).WithAppraisal(new AppraisalRule().WithAwardThreshold(80).WithHandoverDays(7)));
        var records = new[] { Talked("k1", Sept(2)), Talked("k2", Oct(7)), CareRecord.On("r9", CareAction.HeartToHeartTalk, Sept(9), by: "t2").WithChildren("k4") };
        await Verifier.Verify(AnswerJson.Of(programme.Appraise(Oct(8), records)));
    }
}
