using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A ledger with its seal, to be signed and kept.</summary>
internal sealed class SealCommand() : HostCommand("seal", "a ledger with its seal, to be signed and kept")
{
    public override IReadOnlyList<HostOption> Required => [HostOptions.Policy, HostOptions.Calendar, HostOptions.Roster, HostOptions.From, HostOptions.To, HostOptions.AsOf];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Records, HostOptions.Excusals, HostOptions.Incidents, HostOptions.KnownAt];

    public override string Answer(Request request) => request.Programme().Ledger(request.Range, request.AsOf, request.Inputs.Log).Seal().ToJson();
}
