using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The facts not known, and how many obligations each decides.</summary>
internal sealed class QuestionsCommand() : HostCommand("questions", "the facts not known, and how many obligations each decides")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt];

    public override IReadOnlyList<AnswerList> Lists => [new("questions", ["child", "fact", "decides"])];

    public override string Answer(Request request)
    {
        var questions = request.Programme().Plan(request.Range, request.Inputs.Log, request.KnownAt).Questions();
        if (request.Options.IsJson)
            return AnswerJson.Of(questions);
        var table = new TextTable(request.Words.Say("孩子", "child"), request.Words.Say("缺少的事实", "fact not known"), "#" + request.Words.Say("决定义务数", "obligations it decides"));
        foreach (var question in questions)
            table.Row(request.People.Of(question.Missing.ChildId), question.Missing.Fact, Words.Number(question.Decides));
        return new Page().Table(table).ToString();
    }
}
