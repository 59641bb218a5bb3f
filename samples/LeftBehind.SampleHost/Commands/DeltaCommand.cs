using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What changed since a report was signed, and because of what.</summary>
internal sealed class DeltaCommand() : HostCommand("delta", "what changed since a report was signed, and because of what")
{
    private static readonly HostOption[] OfThen = [HostOptions.SignedPolicy, .. SignedInputs.Files];

    public override IReadOnlyList<HostOption> Required => [HostOptions.Signed, HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.AsOf];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt, .. OfThen];

    public override string Answer(Request request)
    {
        var (signed, programme) = (request.Inputs.Signed, request.Programme());
        if (signed.SchoolId != programme.School.Id)
            throw Refused(HostOptions.Signed, "a report of " + Fault.Quoted(signed.SchoolId), "one of " + programme.School.Id);
        if (signed.AsOf.Date > request.AsOf.Date)
            throw Refused(HostOptions.AsOf, Words.Iso(request.AsOf.Date), "a date on or after that of the report, " + Words.Iso(signed.AsOf.Date));
        request.Limit(HostOptions.Signed.Name, programme.MostObligations(signed.Range, request.Inputs.Log), "obligations");
        var ledger = programme.Ledger(signed.Range, request.AsOf, request.Inputs.Log);
        var then = request.Inputs.Then.Programme.Ledger(signed.Range, signed.AsOf, request.Inputs.Then.Log);
        return Shown(Delta(ledger, signed, then, request.Options), request);
    }

    /// <summary>Causes are told only where the report can be made again.</summary>
    private static LedgerDelta Delta(Ledger ledger, SealedPeriod signed, Ledger then, OptionValues options)
    {
        var again = then.Seal().Seal;
        if (again == signed.Seal)
            return ledger.DeltaSince(signed, then);
        return OfThen.FirstOrDefault(options.Has) is { } named
            ? throw Refused(named, "documents that make a report with the seal " + again, "those that the signed report was made of, with the seal " + signed.Seal)
            : ledger.DeltaSince(signed);
    }

    private static string Shown(LedgerDelta delta, Request request)
    {
        if (request.Options.IsJson)
            return AnswerJson.Of(delta);
        var page = new Page();
        foreach (var line in delta.ToText(request.Words.Language).TrimEnd('\n').Split('\n'))
            page.Line(line, hang: 2);
        if (!delta.HasCauses && !delta.IsEmpty)
            page.Line(request.Words.Say("原因不明：现在的文件不能重现已签的报告；请用 --signed-policy 等选项给出当时的文件", "causes are not known: the documents of now do not make the signed report again; name those of then with --signed-policy and its like"), hang: 2);
        return page.ToString();
    }

    private static RefusedException Refused(HostOption option, string found, string allowed) => new(Fault.OfOption(option.Name, "ARG005", found, allowed));
}
