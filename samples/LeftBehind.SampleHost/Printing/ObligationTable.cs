using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Obligations one a row.</summary>
internal static class ObligationTable
{
    public static TextTable Of(Obligations obligations, Request request)
    {
        var words = request.Words;
        var table = new TextTable(words.Say("义务", "duty"), words.Say("对象", "subject"), words.Say("窗口", "window"), words.Say("完成", "done"), words.Say("状态", "status"), words.Say("负责", "who acts"));
        foreach (var obligation in obligations)
        {
            table.Row(
                obligation.Duty.Id + (obligation.Duty.Authority == Authority.Reading ? " *" : string.Empty),
                request.People.Of(obligation.Subject),
                Words.Window(obligation.Window),
                $"{Words.Number(obligation.Done + obligation.Late)}/{Words.Number(obligation.Times)}",
                obligation.Status.InWords(words.Language),
                Who(obligation.Responsible, request));
        }
        return table;
    }

    public static string Who(Assignee who, Request request) =>
        who.IsPerson ? request.People.Of(who.Id) : who.IsFamily ? request.Words.Say("家庭", "family") : request.Words.Say("无人", "nobody");
}
