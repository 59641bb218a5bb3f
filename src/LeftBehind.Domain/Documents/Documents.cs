using System;
using System.IO;

namespace LeftBehind.Domain;

/// <summary>
/// The kinds of JSON document that the library reads strictly and writes faithfully: nothing unknown is dropped, nothing is half read.
/// A log read from records, excusals or incidents holds these alone; put logs together with <see cref="CareLog.And"/>.
/// </summary>
public static class Documents
{
    internal const int Small = 1024 * 1024;
    private const int Large = 64 * 1024 * 1024;

    /// <summary>A policy, one object of at most 1 MiB.</summary>
    public static DocumentKind<Policy> Policy { get; } = new("policy", new BasePolicies(null).Read, PolicyWriter.Write);

    /// <summary>
    /// A policy whose versions may extend those of other policies: read as one policy, and written as it was read.
    /// What <see cref="Policy"/> writes of it is whole and needs no other document.
    /// </summary>
    /// <param name="find">Opens the document of another policy by its id; null if there is none. It may extend others in its turn, up to eight deep.</param>
    public static DocumentKind<Policy> PolicyExtending(Func<string, Stream?> find)
    {
        Argument.NotNull(find, nameof(find));
        return new("policy", (stream, faults) => new BasePolicies(find).Read(stream, faults), PolicyWriter.WriteExtending);
    }

    /// <summary>A calendar, one object of at most 1 MiB.</summary>
    public static DocumentKind<SchoolCalendar> Calendar { get; } = new("calendar", new WholeReader<SchoolCalendar>("a calendar", CalendarReader.Kind, Small).Read, CalendarWriter.Write);

    /// <summary>A roster, one object of at most 64 MiB. What is written holds the names, phones and addresses that the school has.</summary>
    public static DocumentKind<School> Roster { get; } = new("roster", new WholeReader<School>("a roster", RosterReader.Kind, Large).Read, RosterWriter.Write);

    /// <summary>Records and their retractions, one object a line of at most 64 KiB; an array is read too.</summary>
    public static DocumentKind<CareLog> Records { get; } = new("records", EntriesReader.Records, EntriesWriter.Records);

    /// <summary>Excusals, one object a line of at most 64 KiB; an array is read too.</summary>
    public static DocumentKind<CareLog> Excusals { get; } = new("excusals", EntriesReader.Excusals, EntriesWriter.Excusals);

    /// <summary>Incidents, one object a line of at most 64 KiB; an array is read too.</summary>
    public static DocumentKind<CareLog> Incidents { get; } = new("incidents", EntriesReader.Incidents, EntriesWriter.Incidents);

    /// <summary>
    /// The name of the kind of document that a text is, by the properties at its top or of the first entry that can be read; a result without value if it is none.
    /// An empty text is a file without entries if its name ends in <c>.jsonl</c>, else an empty document.
    /// </summary>
    /// <param name="text">The document.</param>
    /// <param name="name">How faults name it: a file, say.</param>
    public static DocumentResult<string> Recognise(string text, string name)
    {
        Argument.NotNull(text, nameof(text));
        Argument.NotNull(name, nameof(name));
        var faults = new FaultSink(name);
        var kind = Recogniser.NameOf(Utf8.Bytes(text), faults, name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase));
        return new DocumentResult<string>(kind, name, faults.Faults, faults.More);
    }

    /// <summary>Records read beside their roster: a role that is given but was not held that day is told as a warning, REC004.</summary>
    public static DocumentKind<CareLog> RecordsAt(School school)
    {
        Argument.NotNull(school, nameof(school));
        var check = new RoleCheck(school);
        return new("records", (stream, faults) => EntriesReader.Records(stream, faults, check.Check), EntriesWriter.Records);
    }

    /// <summary>Records read beside the incidents that they answer: one that answers no step is told as a warning, INC004.</summary>
    public static DocumentKind<CareLog> AnswersUnder(Policy policy, SchoolCalendar calendar, CareLog incidents)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(calendar, nameof(calendar));
        Argument.NotNull(incidents, nameof(incidents));
        var check = new AnswerCheck(policy, calendar, incidents);
        return new("records", (stream, faults) => EntriesReader.Records(stream, faults, check.Check), EntriesWriter.Records);
    }

    /// <summary>Incidents read beside the escalations that they start: INC001, an error, where an occurrence is wanted and not given; INC003 and, with a roster, INC005 as warnings.</summary>
    public static DocumentKind<CareLog> IncidentsUnder(Policy policy, SchoolCalendar calendar, School? school = null)
    {
        Argument.NotNull(policy, nameof(policy));
        Argument.NotNull(calendar, nameof(calendar));
        var check = new IncidentCheck(policy, calendar, school);
        return new("incidents", (stream, faults) => EntriesReader.Incidents(stream, faults, check.Check), EntriesWriter.Incidents);
    }
}
