namespace LeftBehind.Domain;

/// <summary>
/// The kinds of JSON document that the library reads strictly and writes faithfully: nothing unknown is dropped, nothing is half read.
/// A log read from records, excusals or incidents holds these alone; put logs together with <see cref="CareLog.And"/>.
/// </summary>
public static class Documents
{
    private const int Small = 1024 * 1024;
    private const int Large = 64 * 1024 * 1024;

    /// <summary>A policy, one object of at most 1 MiB.</summary>
    public static DocumentKind<Policy> Policy { get; } = new("policy", new WholeReader<Policy>("a policy", PolicyReader.Kind, Small).Read, PolicyWriter.Write);

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
}
