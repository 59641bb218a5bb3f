using System.Collections.Generic;
using System.IO;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Reads all documents of a command, in the order policy, calendar, roster, records, excusals, incidents, tells all their faults, and only then refuses.</summary>
internal sealed class InputReader(FaultReport report)
{
    private bool _isRefused;

    /// <summary>The options that name documents but policies, in the order in which they are read.</summary>
    public static IReadOnlyList<HostOption> Order { get; } = [HostOptions.Calendar, HostOptions.Roster, HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents];

    public static InputSet Read(OptionValues options, FaultReport report) => new InputReader(report).All(options);

    private InputSet All(OptionValues options)
    {
        var policies = options.Policies.Select(Policy).ToArray();
        var inputs = new InputSet
        {
            Policy = options.Find<PolicySource>(HostOptions.Policy) is { } policy ? Policy(policy)! : null!,
            Calendar = Read(options, HostOptions.Calendar, Documents.Calendar)!,
            CalendarName = options.Find<DocumentPath>(HostOptions.Calendar)?.Name ?? string.Empty,
            School = Read(options, HostOptions.Roster, Documents.Roster),
        };
        var logs = new[] { Read(options, HostOptions.Records, Documents.Records), Read(options, HostOptions.Excusals, Documents.Excusals), Read(options, HostOptions.Incidents, Documents.Incidents) };
        if (_isRefused)
            throw new RefusedException();
        inputs.Log = logs.OfType<CareLog>().Aggregate(CareLog.Empty, (all, log) => all.And(log));
        inputs.Policies = [.. policies.Zip(options.Policies, (read, source) => source.Of(read!))];
        return inputs;
    }

    private Policy? Policy(PolicySource source) => Read(source.Open(), source.Name, Documents.Policy);

    private T? Read<T>(OptionValues options, HostOption option, DocumentKind<T> kind)
        where T : class => options.Find<DocumentPath>(option) is { } path ? Read(path.Open(), path.Name, kind) : null;

    private T? Read<T>(Stream stream, string name, DocumentKind<T> kind)
        where T : class
    {
        using (stream)
        {
            var result = kind.Read(stream, name);
            report.Tell(result.Faults);
            report.TellOfMore(name, result.MoreFaults);
            _isRefused |= !result.Success;
            return result.Success ? result.Value : null;
        }
    }
}
