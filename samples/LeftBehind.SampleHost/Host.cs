using System;
using System.IO;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The host from the command line to the exit code: options first, then documents, then the answer; only a whole answer is written.</summary>
internal static class Host
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Refused = 2;

    public static int Run(string[] args, TextWriter stdout, TextWriter stderr)
    {
        var line = new CommandParser(args);
        if (line.AsksForHelp)
            return line.PrintHelp(stdout);
        var report = new FaultReport(stderr, line.AsksForJsonErrors);
        try
        {
            var options = line.Options();
            if (options.Command is NotBuiltCommand || options.FormatIsNotBuilt)
                return NotBuilt(options, stderr);
            var request = new Request(options, InputReader.Read(options, report), report);
            new Output(stdout, options.Out).Write(Answer(request));
            return Done;
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

    private static string Answer(Request request)
    {
        var (options, command) = (request.Options, request.Options.Command);
        return options.Format switch
        {
            "csv" => CsvText.Of(command.Rows(request)),
            "html" => HtmlPage.Of(command.Name, options.Language == Language.Chinese ? "zh" : "en", command.Rows(request)),
            _ => command.Answer(request),
        };
    }

    private static int NotBuilt(OptionValues options, TextWriter stderr)
    {
        var what = options.Command is NotBuiltCommand ? options.Command.Name : $"{options.Command.Name} --format {options.Format}";
        stderr.Write($"error: {what}: not built yet\n");
        return Failed;
    }
}
