namespace LeftBehind.Domain.Worlds;

/// <summary>A small world: the documents as text, and what to ask about them.</summary>
/// <param name="Policy">The policy, JSON.</param>
/// <param name="Calendar">The calendar, JSON.</param>
/// <param name="Roster">The roster, JSON.</param>
/// <param name="Records">The records, JSON Lines; empty for none.</param>
/// <param name="Excusals">The excusals, JSON Lines; empty for none.</param>
/// <param name="Incidents">The incidents, JSON Lines; empty for none.</param>
/// <param name="Questions">The questions.</param>
/// <param name="OtherPolicy">A policy that may come in the place of the first, JSON; empty for none.</param>
public sealed record World(
    string Policy,
    string Calendar,
    string Roster,
    string Records,
    string Excusals,
    string Incidents,
    IReadOnlyList<Question> Questions,
    string OtherPolicy = "")
{
    private const string OtherPolicyFile = "other-policy.json";

    /// <summary>Reads a world that <see cref="WriteTo"/> wrote.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The world.</returns>
    public static World ReadFrom(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string Read(string name) => File.ReadAllText(Path.Combine(folder, name));
        return new World(
            Read("policy.json"),
            Read("calendar.json"),
            Read("roster.json"),
            Read("records.jsonl"),
            Read("excusals.jsonl"),
            Read("incidents.jsonl"),
            [.. Read("questions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Question.Parse)],
            File.Exists(Path.Combine(folder, OtherPolicyFile)) ? Read(OtherPolicyFile) : "");
    }

    /// <summary>Writes the documents, and the questions one a line, as files.</summary>
    /// <param name="folder">The folder, made if it is not there.</param>
    public void WriteTo(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
        Write("policy.json", Policy);
        Write("calendar.json", Calendar);
        Write("roster.json", Roster);
        Write("records.jsonl", Records);
        Write("excusals.jsonl", Excusals);
        Write("incidents.jsonl", Incidents);
        Write("questions.txt", string.Concat(Questions.Select(question => $"{question}\n")));
        if (OtherPolicy.Length > 0)
        {
            Write(OtherPolicyFile, OtherPolicy);
        }
    }
}
