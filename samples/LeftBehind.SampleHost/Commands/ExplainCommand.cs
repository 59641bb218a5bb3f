using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Why a duty toward a subject stands as it does, or why nothing is owed.</summary>
internal sealed class ExplainCommand() : HostCommand("explain", "why this status, or why nothing is owed")
{
    public override IReadOnlyList<HostOption> Required =>
        [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To, HostOptions.AsOf, HostOptions.Duty, HostOptions.Subject, HostOptions.On];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt];

    public override string Answer(Request request)
    {
        var (duty, subject) = (request.Options.Get<string>(HostOptions.Duty), request.Options.Get<Subject>(HostOptions.Subject));
        Check(duty, subject, request.Inputs);
        var why = request.Programme().Ledger(request.Range, request.AsOf, request.Inputs.Log).Why(duty, subject, request.Options.Get<LocalDate>(HostOptions.On));
        return request.Options.IsJson ? AnswerJson.Of(why) : new Page().Lines(why.ToText(request.Options.Language)).ToString();
    }

    private static void Check(string duty, Subject subject, InputSet inputs)
    {
        var faults = new List<Fault>();
        var duties = inputs.Policy.Versions.SelectMany(version => version.Duties).Select(item => item.Id).Distinct().ToArray();
        if (!duties.Contains(duty))
            faults.Add(Fault.OfOption(HostOptions.Duty.Name, "ARG009", Fault.Quoted(duty), "a duty of the policy: " + string.Join(", ", duties), Nearest.Of(duty, duties)));
        var subjects = Of(subject.Kind, inputs.School!).ToArray();
        if (!subjects.Contains(subject.Id))
        {
            var kind = subject.ToString()[..^subject.Id.Length];
            var nearest = Nearest.Of(subject.Id, subjects);
            faults.Add(Fault.OfOption(HostOptions.Subject.Name, "ARG009", Fault.Quoted(subject.ToString()), $"{kind}ID with an id of the roster", nearest is null ? null : kind + nearest));
        }
        if (faults.Count > 0)
            throw new RefusedException([.. faults]);
    }

    private static IEnumerable<string> Of(SubjectKind kind, School school) => kind switch
    {
        SubjectKind.Child => school.Children.Select(child => child.Id),
        SubjectKind.Family => school.Children.Select(child => child.FamilyId ?? child.Id),
        SubjectKind.Class => school.Classes.Select(item => item.Id),
        SubjectKind.Staff => school.Staff.Select(member => member.Id),
        _ => [school.Id],
    };
}
