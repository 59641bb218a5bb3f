using System.Collections.Generic;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>What a command answers: its options and the documents that they name.</summary>
internal sealed class Request(OptionValues options, InputSet inputs, FaultReport report, Surroundings surroundings)
{
    /// <summary>How many obligations or clocks one answer may hold.</summary>
    private const long Most = 5_000_000;

    private readonly HashSet<string> _warned = [];

    public OptionValues Options { get; } = options;

    public InputSet Inputs { get; } = inputs;

    public FaultReport Report { get; } = report;

    public Surroundings Surroundings { get; } = surroundings;

    public People People { get; } = new(inputs.School, options.RevealsNames);

    /// <summary>What the host exits with once the answer is written.</summary>
    public int ExitCode { get; set; } = Host.Done;

    public Words Words { get; } = new(options.Language);

    public DateInterval Range { get; } = options.Has(HostOptions.From) && options.Has(HostOptions.To)
        ? new DateInterval(options.Get<LocalDate>(HostOptions.From), options.Get<LocalDate>(HostOptions.To))
        : new DateInterval(default, default);

    public AsOf AsOf
    {
        get
        {
            var day = AsOf.Day(Options.Get<LocalDate>(HostOptions.AsOf));
            return KnownAt is { } instant ? day.WithKnownAt(instant) : day;
        }
    }

    public Instant? KnownAt => Options.Has(HostOptions.KnownAt) ? Options.Get<Instant>(HostOptions.KnownAt) : null;

    public Instant Now => Options.Get<Instant>(HostOptions.Now);

    /// <summary>Policy, calendar and roster, once it is known that the range can be answered.</summary>
    public CareProgramme Programme() => Programme(Inputs.Policy);

    public CareProgramme Programme(Policy policy)
    {
        var programme = policy.For(Inputs.Calendar, Inputs.School!);
        if (Options.Has(HostOptions.To))
        {
            Limit(HostOptions.To.Name, programme.MostObligations(Range, Inputs.Log), "obligations");
            Warn(Inputs.Calendar.WarnOfDaysOutside(Range, Inputs.CalendarName));
        }
        return programme;
    }

    public void Limit(string option, long most, string what)
    {
        if (most > Most)
            throw new RefusedException(Fault.OfOption(option, "LIM004", System.FormattableString.Invariant($"up to {most} {what}"), System.FormattableString.Invariant($"at most {Most} {what} an answer; nothing was returned")));
    }

    private void Warn(Fault? warning)
    {
        if (warning is not null && _warned.Add(warning.ToString()))
            Report.Tell(warning);
    }
}
