using System.Collections.Generic;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>Pairings as JSON documents.</summary>
internal static class PairingJson
{
    public static string Of(IReadOnlyList<PairingFinding> findings) => AnswerWriter.Document(json => AnswerWriter.List(json, "findings", findings, Finding));

    public static string Of(IReadOnlyList<PairingFinding> findings, PairingProposal proposal) => AnswerWriter.Document(json =>
    {
        AnswerWriter.List(json, "findings", findings, Finding);
        AnswerWriter.List(json, "proposals", proposal.Proposals, Proposed);
        AnswerWriter.List(json, "left", proposal.Left, Unhelped);
    });

    private static void Finding(Utf8JsonWriter json, PairingFinding finding)
    {
        json.WriteString("kind", CodeWords.Of(finding.Kind));
        json.WriteString("pairingKind", finding.PairingKind.Value);
        json.WriteString("who", finding.Who);
        AnswerWriter.Date(json, "from", finding.From);
        AnswerWriter.Date(json, "to", finding.To);
        json.WriteNumber("count", finding.Count);
    }

    private static void Proposed(Utf8JsonWriter json, ProposedPairing pairing)
    {
        json.WriteString("pairingKind", pairing.PairingKind.Value);
        json.WriteString("child", pairing.ChildId);
        json.WriteString("helper", pairing.HelperId);
        AnswerWriter.Date(json, "from", pairing.From);
        AnswerWriter.Date(json, "to", pairing.To);
        json.WriteString("reason", CodeWords.Of(pairing.Reason));
    }

    private static void Unhelped(Utf8JsonWriter json, UnhelpedChild child)
    {
        json.WriteString("pairingKind", child.PairingKind.Value);
        json.WriteString("child", child.ChildId);
        json.WriteNumber("missing", child.Missing);
        AnswerWriter.Date(json, "from", child.From);
        AnswerWriter.Date(json, "to", child.To);
        json.WriteString("reason", CodeWords.Of(child.Reason));
    }
}
