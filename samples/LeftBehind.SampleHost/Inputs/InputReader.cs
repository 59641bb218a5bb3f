using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Reads all documents of a command, tells all their faults in the order policy, calendar, roster, records, excusals, incidents, and only then refuses.</summary>
internal sealed class InputReader(OptionValues options, FaultReport report)
{
    private bool _isRefused;

    /// <summary>The options that name documents but policies, in the order in which they are told of.</summary>
    public static IReadOnlyList<HostOption> Order { get; } = [HostOptions.Calendar, HostOptions.Roster, HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.Signed, .. SignedInputs.Files];

    /// <summary>The documents.</summary>
    /// <exception cref="RefusedException">One was refused; its faults are told.</exception>
    public static InputSet Read(OptionValues options, FaultReport report) => new InputReader(options, report).All();

    private InputSet All()
    {
        var policies = options.Policies.Select(source => Told(Result(source))).ToArray();
        var against = options.Find<PolicySource>(HostOptions.Against) is { } baseline ? Told(Result(baseline)) : null;
        var inputs = new InputSet
        {
            Policy = (options.Find<PolicySource>(HostOptions.Policy) is { } policy ? Told(Result(policy)) : null)!,
            Calendar = Told(Result(HostOptions.Calendar, Documents.Calendar))!,
            CalendarName = options.Find<DocumentPath>(HostOptions.Calendar)?.Name ?? string.Empty,
            School = Told(Result(HostOptions.Roster, Documents.Roster)),
        };
        inputs.Log = Entries(inputs).OfType<CareLog>().Aggregate(CareLog.Empty, (all, log) => all.And(log));
        if (_isRefused)
            throw new RefusedException();
        inputs.Against = against is null ? null! : options.Get<PolicySource>(HostOptions.Against).Of(against);
        inputs.Policies = [.. policies.Zip(options.Policies, (read, source) => source.Of(read!))];
        return options.Has(HostOptions.Signed) ? SignedInputs.Read(options, inputs, report) : inputs;
    }

    /// <summary>Records, excusals, incidents. Incidents are read first, where records are read beside them, and told of last.</summary>
    private CareLog?[] Entries(InputSet inputs)
    {
        var checks = options.Command.ChecksIncidents && !_isRefused;
        var incidents = Result(HostOptions.Incidents, checks ? Documents.IncidentsUnder(inputs.Policy, inputs.Calendar, inputs.School) : Documents.Incidents);
        var records = Result(HostOptions.Records, checks && incidents is { Success: true } ? Documents.AnswersUnder(inputs.Policy, inputs.Calendar, incidents.Value) : Documents.Records);
        return [Told(records), Told(Result(HostOptions.Excusals, Documents.Excusals)), Told(incidents)];
    }

    private static DocumentResult<Policy> Result(PolicySource source)
    {
        using var stream = source.Open();
        return OtherPolicies.KindAt(source.Path).Read(stream, source.Name);
    }

    private DocumentResult<T>? Result<T>(HostOption option, DocumentKind<T> kind)
        where T : class
    {
        if (options.Find<DocumentPath>(option) is not { } path)
            return null;
        using var stream = path.Open();
        return kind.Read(stream, path.Name);
    }

    private T? Told<T>(DocumentResult<T>? result)
        where T : class
    {
        if (result is null)
            return null;
        report.Tell(result.Faults, result.MoreFaults);
        _isRefused |= !result.Success;
        return result.Success ? result.Value : null;
    }
}
