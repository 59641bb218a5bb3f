using System.Text.Json.Nodes;
using LeftBehind.Domain.Twin;

namespace LeftBehind.Domain.Conformance;

/// <summary>The protocol of docs/conformance.md: one request a line in, one answer a line out, in the same order.</summary>
public static class Runner
{
    public static int Run(TextReader input, TextWriter output, Func<Documented, Ask, string> answer)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        while (input.ReadLine() is { } line)
        {
            if (line.Trim().Length == 0)
                continue;
            output.Write(Answered(JsonNode.Parse(line)!.AsObject(), answer).ToJsonString(Text.OneLine) + "\n");
            output.Flush();
        }
        return 0;
    }

    /// <summary>What goes over the protocol, for whoever wants it as a file.</summary>
    public static int Print(IEnumerable<ConformanceCase> cases, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var one in cases)
            output.Write(one.Request + "\n");
        return 0;
    }

    /// <summary>The rules, and boundaries of rules, that the twin marks and no case reaches. It counts for the whole process, which is why it has one of its own.</summary>
    public static int PrintUnreached(IEnumerable<ConformanceCase> cases, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(output);
        Rule.Reset();
        foreach (var one in cases)
            _ = TwinAnswers.To(Documented.Of(one.Documents), Ask.Of(one.Ask));
        var hits = Rule.Hits;
        foreach (var rule in Rule.All.Where(rule => hits[rule] == 0))
            output.Write(rule + "\n");
        return 0;
    }

    public static int Help(TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        errors.WriteLine("engine (if nothing is said) | twin: answers one JSON object a line. cases FOLDER: prints the requests of a folder of cases. unreached FOLDER: prints the marks of the twin that they do not reach. See docs/conformance.md.");
        return 2;
    }

    private static JsonObject Answered(JsonObject request, Func<Documented, Ask, string> answer)
    {
        try
        {
            return Line("answer", JsonNode.Parse(answer(Documented.Of(request["documents"]!.AsObject()), Ask.Of(request["ask"]!.AsObject()))));
        }
#pragma warning disable CA1031 // Whatever goes wrong with one request is its answer; the next one is read.
        catch (Exception trouble)
#pragma warning restore CA1031
        {
            return Line("error", trouble is FaultsException refused ? string.Join("; ", refused.Faults.Where(fault => fault.Severity == FaultSeverity.Error)) : $"{trouble.GetType().Name}: {trouble.Message}");
        }

        JsonObject Line(string what, JsonNode? value) => new() { ["id"] = request["id"]?.DeepClone(), [what] = value };
    }
}
