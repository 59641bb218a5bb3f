using System.Linq;
using System.Text.Json;
using static LeftBehind.Domain.AnswerWriter;

namespace LeftBehind.Domain;

/// <summary>What can be done and what not, as a JSON document.</summary>
internal static class FeasibilityJson
{
    public static string Of(Feasibility feasibility) => Document(json =>
    {
        json.WriteString("policy", feasibility.Programme.Policy.Id);
        Range(json, feasibility.Range);
        json.WriteBoolean("feasible", feasibility.IsFeasible);
        Number(json, "weeklyLimit", feasibility.Assumptions.WeeklyLimit);
        List(json, "minutes", feasibility.Actions, (writer, action) =>
        {
            writer.WriteString("action", action.Value);
            writer.WriteNumber("minutes", feasibility.Assumptions.MinutesOf(action));
            writer.WriteBoolean("ours", feasibility.Assumptions.IsOurs(action));
        });
        List(json, "pairings", feasibility.PairingConflicts, Pairing);
        List(json, "work", feasibility.WorkConflicts, Work);
        json.WriteNumber("unassigned", feasibility.Unassigned);
    });

    private static void Pairing(Utf8JsonWriter json, PairingConflict conflict)
    {
        json.WriteString("version", conflict.Version.Id);
        json.WriteString("pairingKind", conflict.Rule.Kind.Value);
        json.WriteString("lack", CodeWords.Of(conflict.Lack));
        Range(json, conflict.Days);
        json.WriteNumber("missing", conflict.Missing);
        json.WriteString("sum", conflict.Sum);
        Strings(json, "clauses", conflict.Clauses.Select(FeasibilityText.PathOf));
        Strings(json, "cites", conflict.Citations);
        List(json, "relaxations", conflict.Relaxations, Relaxed);
    }

    private static void Work(Utf8JsonWriter json, WorkConflict conflict)
    {
        json.WriteString("person", conflict.PersonId);
        Range(json, conflict.Weeks);
        json.WriteNumber("minutes", conflict.Minutes);
        json.WriteNumber("capacity", conflict.Capacity);
        json.WriteString("sum", conflict.Sum);
        List(json, "duties", conflict.Duties, (writer, item) =>
        {
            writer.WriteString("duty", item.Duty.Id);
            writer.WriteNumber("minutes", item.Minutes);
        });
        Strings(json, "cites", conflict.Citations);
        List(json, "relaxations", conflict.Relaxations, Relaxed);
    }

    private static void Relaxed(Utf8JsonWriter json, Relaxation relaxation)
    {
        json.WriteString("change", CodeWords.Of(relaxation.Kind));
        Number(json, "number", relaxation.Number);
        Text(json, "pairingKind", relaxation.PairingKind?.Value);
        Text(json, "need", relaxation.Need?.Value);
        Text(json, "duty", relaxation.DutyId);
        json.WriteNumber("childrenLeftOut", relaxation.ChildrenLeftOut);
        json.WriteNumber("actsLeftOut", relaxation.ActsLeftOut);
        json.WriteNumber("peopleToFind", relaxation.PeopleToFind);
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
