using System;
using System.Collections.Generic;
using System.IO;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Reads a signed report, and what it was made of; what is not named for it is what is given now.</summary>
internal sealed class SignedInputs(OptionValues options, FaultReport report)
{
    public static IReadOnlyList<HostOption> Files { get; } = [HostOptions.SignedCalendar, HostOptions.SignedRoster, HostOptions.SignedRecords, HostOptions.SignedExcusals, HostOptions.SignedIncidents];

    /// <summary>The documents with the report.</summary>
    /// <exception cref="RefusedException">One was refused.</exception>
    public static InputSet Read(OptionValues options, InputSet now, FaultReport report)
    {
        var reader = new SignedInputs(options, report);
        now.Signed = Report(options.Get<DocumentPath>(HostOptions.Signed));
        now.Then = reader.Then(now);
        return now;
    }

    private static SealedPeriod Report(DocumentPath file)
    {
        try
        {
            return SealedPeriod.Parse(File.ReadAllText(file.Path));
        }
        catch (ArgumentException misfit)
        {
            throw new RefusedException(Fault.OfOption(HostOptions.Signed.Name, "ARG005", Fault.Quoted(file.Name) + ", which was edited or is no sealed report (" + misfit.Message.Split(" (Parameter")[0].Split(';')[0] + ")", "what seal wrote"));
        }
    }

    private (CareProgramme Programme, CareLog Log) Then(InputSet now)
    {
        var policy = options.Find<PolicySource>(HostOptions.SignedPolicy) is { } source ? Policy(source) : now.Policy;
        var programme = policy.For(Given(HostOptions.SignedCalendar, Documents.Calendar, now.Calendar), Given(HostOptions.SignedRoster, Documents.Roster, now.School!));
        var records = Given(HostOptions.SignedRecords, Documents.Records, now.Log);
        var log = CareLog.Empty.WithRecords(records.Records).WithRetractions(records.Retractions)
            .WithExcusals(Given(HostOptions.SignedExcusals, Documents.Excusals, now.Log).Excusals)
            .WithIncidents(Given(HostOptions.SignedIncidents, Documents.Incidents, now.Log).Incidents);
        return (programme, log);
    }

    private Policy Policy(PolicySource source)
    {
        using var stream = source.Open();
        return Told(OtherPolicies.KindAt(source.Path).Read(stream, source.Name));
    }

    private T Given<T>(HostOption option, DocumentKind<T> kind, T now)
        where T : class
    {
        if (options.Find<DocumentPath>(option) is not { } path)
            return now;
        using var stream = path.Open();
        return Told(kind.Read(stream, path.Name));
    }

    private T Told<T>(DocumentResult<T> result)
        where T : class
    {
        report.Tell(result.Faults, result.MoreFaults);
        return result.Success ? result.Value : throw new RefusedException();
    }
}
