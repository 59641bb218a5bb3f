namespace LeftBehind.Domain.Tests;

/// <summary>Small valid documents around the part that a test is about.</summary>
internal static class Wrap
{
    public static string Policy(string versions) => "{\"format\": 1, \"policy\": \"p\", \"title\": {\"zh\": \"关怀\"},\n \"versions\": [" + versions + "]}";

    public static string Version(string parts) => Policy("\n{\"version\": \"1\", \"effectiveFrom\": \"2025-09-01\"" + parts + "}");

    public static string Duties(string duties) => Version(", \"duties\": [\n" + duties + "]");

    public static string Duty(string parts) => Duties("{\"id\": \"d\", \"cites\": [], \"bearer\": \"mentor\", \"actions\": [\"home-visit\"], \"subject\": \"child\"" + parts + "}");

    public static string Recurrence(string parts) => Duty(", \"recurrence\": {" + parts + "}");

    public static string Step(string parts) => Version(", \"escalations\": [{\"id\": \"e\", \"on\": [\"illness\"], \"steps\": [\n{" + parts + "}]}]");

    public static string Calendar(string parts) => "{\"format\": 1, \"calendar\": \"c\", \"zone\": \"Asia/Shanghai\",\n" + parts + "}";

    public static string Term(string parts) => Calendar("\"terms\": [{\"schoolYear\": \"2025\", \"from\": \"2025-09-01\", \"to\": \"2026-01-30\"}]" + parts);

    public static string Roster(string parts) => "{\"format\": 1, \"school\": {\"id\": \"s\"},\n" + parts + "}";

    public static string Child(string parts) => Roster("\"classes\": [{\"id\": \"c1\", \"grade\": 1}], \"children\": [\n{\"id\": \"k1\", \"enrolled\": []" + parts + "}]");

    public static string Parent(string parts) => Child(", \"born\": \"2016-01-01\", \"parents\": [{\"id\": \"p1\"" + parts + "}]");

    public static string Staff(string parts) => Roster("\"children\": [], \"staff\": [\n{\"id\": \"t1\"" + parts + "}]");

    public static string Pairing(string parts) =>
        Roster("\"children\": [{\"id\": \"k1\", \"enrolled\": []}], \"staff\": [{\"id\": \"t1\"}], \"pairings\": [\n{\"id\": \"pr1\", \"kind\": \"mentor\", " + parts + "}]");

    public static string Record(string parts) => "{\"id\": \"r1\", \"action\": \"home-visit\", \"by\": \"t1\", " + parts + "}";

    public static string Excusal(string parts) => "{\"id\": \"x1\", \"reason\": \"ill\", " + parts + "}";

    public static string Incident(string parts) => "{\"id\": \"i1\", \"kind\": \"illness\", \"severity\": \"serious\", " + parts + "}";
}
