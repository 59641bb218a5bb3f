using System;
using System.Collections.Generic;
using System.IO;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The host from the command line to the exit code: options first, then documents, then the answer; only a whole answer is written, or each part of it when its time comes.</summary>
internal static class Host
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    public static int Run(string[] args, TextWriter stdout, TextWriter stderr) => Run(args, stdout, stderr, Surroundings.Plain);

    public static int Run(string[] args, TextWriter stdout, TextWriter stderr, Surroundings surroundings)
    {
        var line = new CommandParser(args);
        if (line.AsksForHelp)
            return line.PrintHelp(stdout);
        var report = new FaultReport(stderr, line.AsksForJsonErrors);
        try
        {
            var options = line.Options();
            var request = new Request(options, InputReader.Read(options, report), report, surroundings);
            new Output(stdout, options.Out).Write(Answers(request));
            return request.ExitCode;
        }
        catch (RefusedException refused)
        {
            report.Tell(refused.Faults);
            return Refused;
        }
        catch (FaultsException refused)
        {
            report.Tell(refused.Faults);
            return Refused;
        }
#pragma warning disable CA1031 // Whatever else goes wrong is told in one line, without a trace.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            stderr.Write($"error: {trouble.GetType().Name}: {Printable.Of(trouble.Message)}\n");
            return Failed;
        }
    }

    private static IEnumerable<string> Answers(Request request)
    {
        var (options, command) = (request.Options, request.Options.Command);
        return options.Format switch
        {
            "csv" => [CsvText.Of(command.Rows(request))],
            "html" => [HtmlPage.Of(command.Name, options.Language == Language.Chinese ? "zh" : "en", command.Rows(request))],
            "ics" => [CalendarText.Of(command.Owed(request), request)],
            _ => command.Answers(request),
        };
    }
}
