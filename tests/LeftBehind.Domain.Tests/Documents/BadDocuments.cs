namespace LeftBehind.Domain.Tests;

/// <summary>One document or more for each row of the table of bad inputs: one mistake, one fault, at its place.</summary>
public sealed class BadDocuments
{
    private const string Days = "\"from\": \"2025-09-01\"";

    public static TheoryData<int, string, string, string, string> TheDocumentAsAWhole => new()
    {
        { 1, "policy", "", "DOC001", "$" },
        { 1, "calendar", " \n\t\r\n", "DOC001", "$" },
        { 1, "roster", "\ufeff", "DOC001", "$" },
        { 2, "policy", "{\"format\": 1,\n§}", "DOC002", "$" },
        { 2, "policy", "{\"format\": 1, §// no\n}", "DOC002", "$" },
        { 2, "roster", "{§'format': 1}", "DOC002", "$" },
        { 2, "roster", "{\"format\": §yes}", "DOC002", "$" },
        { 2, "calendar", "{}\n§x", "DOC002", "$" },
        { 2, "calendar", "{\"format\": 1, \"calendar\": [§1\n", "DOC002", "$" },
        { 2, "records", "\n{\"id\": \"r1\",§}\n", "DOC002", "$" },
        { 3, "policy", "{§\ufeff\"format\": 1}", "DOC003", "$" },
        { 3, "records", Record() + "\n§\ufeff" + Record(), "DOC003", "$" },
        { 5, "policy", Wrap.Duty(", \"article\": §\"a\\ud800b\""), "DOC005", "$.versions[0].duties[0].article" },
        { 5, "roster", Wrap.Child(", \"archive\": {§\"a\\udc00\": true}"), "DOC005", "$.children[0].archive['a\\udc00']" },
        { 6, "policy", Wrap.Duty(", \"article\": §\"ab\\u0000\""), "DOC006", "$.versions[0].duties[0].article" },
        { 6, "policy", Wrap.Duty(", \"title\": {\"zh\": §\"\u202e反\"}"), "DOC006", "$.versions[0].duties[0].title.zh" },
        { 7, "policy", Wrap.Duty(", \"times\": 1, §\"times\": 2"), "DOC007", "$.versions[0].duties[0].times" },
        { 7, "roster", Wrap.Child(", \"archive\": {\"a.b\": true, §\"a.b\": true}"), "DOC007", "$.children[0].archive['a.b']" },
        { 7, "roster", Wrap.Child(", \"knownSince\": {\"sex\": \"2025-09-01T00:00:00Z\", §\"sex\": \"2025-09-01T00:00:00Z\"}"), "DOC007", "$.children[0].knownSince.sex" },
        { 8, "policy", Wrap.Duty(", §\"tiems\": 1"), "DOC008", "$.versions[0].duties[0].tiems" },
        { 8, "policy", Wrap.Version(", §\"$schema\": \"x\""), "DOC008", "$.versions[0]['$schema']" },
        { 8, "records", "{\"id\": \"r1\", \"action\": \"home-visit\", \"by\": \"t1\", \"on\": \"2025-09-03\", §\"format\": 1}", "DOC008", "$.format" },
        { 8, "policy", Wrap.Duty(", \"title\": {§\"fr\": \"x\"}"), "DOC008", "$.versions[0].duties[0].title.fr" },
        { 8, "roster", Wrap.Child(", \"knownSince\": {§\"name\": \"2025-09-01T00:00:00Z\"}"), "DOC008", "$.children[0].knownSince.name" },
        { 8, "roster", Wrap.Parent(", \"knownSince\": {§\"born\": \"2025-09-01T00:00:00Z\"}"), "DOC008", "$.children[0].parents[0].knownSince.born" },
        { 14, "calendar", Wrap.Roster("\"children\": []"), "DOC014", "$" },
        { 14, "policy", "\n" + Wrap.Term(string.Empty), "DOC014", "$" },
        { 14, "roster", Wrap.Version(string.Empty), "DOC014", "$" },
        { 14, "records", "\n" + Wrap.Excusal(Days + ", \"to\": \"2025-09-02\""), "DOC014", "$" },
        { 14, "excusals", Record(), "DOC014", "$" },
        { 14, "records", "\n" + Wrap.Roster("\"children\": []").Replace("{\"format\"", "{\n\"format\"", StringComparison.Ordinal), "DOC014", "$" },
        { 14, "incidents", Wrap.Version(string.Empty).Replace("\n", " ", StringComparison.Ordinal), "DOC014", "$" },
        { 2, "records", Record() + "\n§{\n", "DOC002", "$" },
        { 14, "incidents", "[" + Record() + "]", "DOC014", "$" },
        { 24, "policy", "\n§{\"policy\": \"p\", \"title\": {}, \"versions\": [{\"version\": \"1\", \"effectiveFrom\": \"2025-09-01\"}]}", "DOC024", "$" },
        { 24, "roster", "{\"school\": {\"id\": \"s\"}, \"format\": §2, \"children\": 7}", "DOC024", "$.format" },
        { 24, "calendar", "{\"calendar\": \"c\", \"format\": §0}", "DOC024", "$.format" },
        { 24, "calendar", Wrap.Term(string.Empty).Replace("\"format\": 1", "\"format\": §\"1\"", StringComparison.Ordinal), "DOC011", "$.format" },
        { 24, "calendar", Wrap.Term(string.Empty).Replace("\"format\": 1", "\"format\": §1.0", StringComparison.Ordinal), "DOC011", "$.format" },
        { 78, "policy", Wrap.Duty(", \"article\": " + Deep(27) + "§[" + new string(']', 28)), "LIM001", "$" },
    };

    public static TheoryData<int, string, string, string, string> ValuesOfTheirKind => new()
    {
        { 9, "policy", Wrap.Duties("§{\"id\": \"d\", \"cites\": [], \"actions\": [\"home-visit\"], \"subject\": \"child\"}"), "DOC009", "$.versions[0].duties[0]" },
        { 9, "calendar", Wrap.Calendar("\"terms\": [§{\"schoolYear\": \"2025\", \"from\": \"2025-09-01\"}]"), "DOC009", "$.terms[0]" },
        { 9, "calendar", Wrap.Term(", \"holidays\": [§{" + Days + "}]"), "DOC009", "$.holidays[0]" },
        { 9, "excusals", "§" + Wrap.Excusal(Days), "DOC009", "$" },
        { 9, "roster", Wrap.Child(", \"guardians\": [§{" + Days + "}]"), "DOC009", "$.children[0].guardians[0]" },
        { 9, "roster", Wrap.Child(", \"needs\": [§{" + Days + "}]"), "DOC009", "$.children[0].needs[0]" },
        { 9, "roster", Wrap.Child(", \"declared\": [§{\"away\": \"one\"}]"), "DOC009", "$.children[0].declared[0]" },
        { 9, "roster", Wrap.Pairing("\"child\": \"k1\", \"helper\": \"t1\"").Replace("{\"id\": \"pr1\"", "§{\"id\": \"pr1\"", StringComparison.Ordinal), "DOC009", "$.pairings[0]" },
        { 9, "roster", Wrap.Roster("\"children\": [§{\"id\": \"k1\"}]"), "DOC009", "$.children[0]" },
        { 10, "policy", Wrap.Duty(", \"times\": §null"), "DOC010", "$.versions[0].duties[0].times" },
        { 10, "roster", Wrap.Child(", \"parents\": [§null]"), "DOC010", "$.children[0].parents[0]" },
        { 11, "policy", Wrap.Duty(", \"media\": §\"phone\""), "DOC011", "$.versions[0].duties[0].media" },
        { 11, "policy", Wrap.Duty(", \"onDifferentDays\": §1"), "DOC011", "$.versions[0].duties[0].onDifferentDays" },
        { 11, "policy", Wrap.Duty(", \"times\": §\"3\""), "DOC011", "$.versions[0].duties[0].times" },
        { 11, "policy", Wrap.Duty(", \"times\": §3.0"), "DOC011", "$.versions[0].duties[0].times" },
        { 11, "policy", Wrap.Duty(", \"times\": §1e0"), "DOC011", "$.versions[0].duties[0].times" },
        { 11, "policy", Wrap.Duty(", \"title\": §\"text\""), "DOC011", "$.versions[0].duties[0].title" },
        { 12, "policy", Wrap.Duty(", \"times\": §0"), "DOC012", "$.versions[0].duties[0].times" },
        { 12, "policy", Wrap.Duty(", \"attemptsExcuse\": §367"), "DOC012", "$.versions[0].duties[0].attemptsExcuse" },
        { 12, "policy", Wrap.Duty(", \"minimumShare\": §1.01"), "DOC012", "$.versions[0].duties[0].minimumShare" },
        { 12, "policy", Wrap.Duty(", \"weight\": §1e400"), "DOC012", "$.versions[0].duties[0].weight" },
        { 12, "policy", Wrap.Version(", \"minimumDays\": §-1"), "DOC012", "$.versions[0].minimumDays" },
        { 12, "policy", Wrap.Version(", \"eligibility\": {\"under\": §31}"), "DOC012", "$.versions[0].eligibility.under" },
        { 12, "policy", Wrap.Version(", \"eligibility\": {\"minimumMonthsAway\": §121}"), "DOC012", "$.versions[0].eligibility.minimumMonthsAway" },
        { 12, "policy", Wrap.Version(", \"appraisal\": {\"awardThreshold\": §100.5}"), "DOC012", "$.versions[0].appraisal.awardThreshold" },
        { 12, "policy", Wrap.Version(", \"pairings\": [{\"kind\": \"mentor\", \"helpersPerChild\": {\"max\": §0}}]"), "DOC012", "$.versions[0].pairings[0].helpersPerChild.max" },
        { 12, "policy", Wrap.Duty(", \"appliesTo\": {\"grades\": [1, §16]}"), "DOC012", "$.versions[0].duties[0].appliesTo.grades[1]" },
        { 12, "roster", Wrap.Roster("\"pupils\": §100001, \"children\": []"), "DOC012", "$.pupils" },
        { 13, "policy", Wrap.Duty(", \"modality\": §\"Must\""), "DOC013", "$.versions[0].duties[0].modality" },
        { 13, "policy", Wrap.Duty(", \"authority\": §\"ours\""), "DOC013", "$.versions[0].duties[0].authority" },
        { 13, "policy", Wrap.Version(", \"eligibility\": {\"awayParents\": §\"one\"}"), "DOC013", "$.versions[0].eligibility.awayParents" },
        { 13, "roster", Wrap.Child(", \"sex\": §\"f\""), "DOC013", "$.children[0].sex" },
        { 13, "records", Wrap.Record("\"on\": \"2025-09-03\", \"result\": §\"done\""), "DOC013", "$.result" },
        { 13, "calendar", Wrap.Term(", \"makeUpDays\": [{\"date\": \"2025-09-28\", \"countsAs\": §\"Mon\"}]"), "DOC013", "$.makeUpDays[0].countsAs" },
        { 15, "policy", Wrap.Policy("{\"version\": \"1\", \"effectiveFrom\": §\"2026-02-30\"}"), "DOC015", "$.versions[0].effectiveFrom" },
        { 15, "calendar", Wrap.Term(", \"until\": §\"2026/02/17\""), "DOC015", "$.until" },
        { 15, "calendar", Wrap.Term(", \"until\": §\"２０２６-02-17\""), "DOC015", "$.until" },
        { 15, "calendar", Wrap.Term(", \"until\": §\"2026-02-17 \""), "DOC015", "$.until" },
        { 15, "calendar", Wrap.Term(", \"until\": §\"2026-02-17T00:00:00+08:00\""), "DOC015", "$.until" },
        { 15, "roster", Wrap.Child(", \"born\": §\"2016-2-3\""), "DOC015", "$.children[0].born" },
        { 16, "roster", Wrap.Child(", \"boarding\": [{" + Days + ", \"to\": §\"9999-12-31\"}]"), "DOC016", "$.children[0].boarding[0].to" },
        { 16, "records", Wrap.Record("\"on\": §\"0000-01-01\""), "DOC016", "$.on" },
        { 17, "records", Wrap.Record("\"on\": §\"2025-09-03T16:10:00\""), "DOC017", "$.on" },
        { 17, "records", Wrap.Record("\"on\": \"2025-09-03\", \"recordedAt\": §\"2025-09-03\""), "DOC017", "$.recordedAt" },
        { 17, "incidents", Wrap.Incident("\"awareAt\": §\"2025-09-03T25:00:00+08:00\""), "DOC017", "$.awareAt" },
        { 17, "incidents", Wrap.Incident("\"awareAt\": §\"2025-09-03T16:10:00 Asia/Shanghai\""), "DOC017", "$.awareAt" },
        { 18, "policy", Wrap.Duty(", \"grace\": §\"3D\""), "DOC018", "$.versions[0].duties[0].grace" },
        { 18, "policy", Wrap.Duty(", \"grace\": §\"P1M\""), "DOC018", "$.versions[0].duties[0].grace" },
        { 18, "policy", Wrap.Duty(", \"grace\": §\"PT24H\""), "DOC018", "$.versions[0].duties[0].grace" },
        { 18, "policy", Wrap.Version(", \"grace\": §\"P-1D\""), "DOC018", "$.versions[0].grace" },
        { 18, "policy", Wrap.Version(", \"grace\": §\"P1.5D\""), "DOC018", "$.versions[0].grace" },
        { 18, "policy", Wrap.Recurrence("\"on\": [\"term-start\"], \"to\": §\"P367D\""), "DOC018", "$.versions[0].duties[0].recurrence.to" },
        { 19, "roster", Wrap.Staff(", \"leave\": [{" + Days + ", \"to\": §\"2025-08-31\"}]"), "DOC019", "$.staff[0].leave[0].to" },
        { 19, "calendar", Wrap.Calendar("\"terms\": [{\"schoolYear\": \"2025\", " + Days + ", \"to\": §\"2025-08-31\"}]"), "DOC019", "$.terms[0].to" },
        { 19, "excusals", Wrap.Excusal(Days + ", \"to\": §\"2025-08-31\""), "DOC019", "$.to" },
        { 19, "roster", Wrap.Pairing("\"child\": \"k1\", \"helper\": \"t1\", " + Days + ", \"to\": §\"2025-08-31\""), "DOC019", "$.pairings[0].to" },
        { 20, "roster", Wrap.Roster("\"children\": [{\"id\": §\"a b\", \"enrolled\": []}]"), "DOC020", "$.children[0].id" },
        { 20, "roster", Wrap.Child(", \"family\": §\"\""), "DOC020", "$.children[0].family" },
        { 20, "policy", Wrap.Duty(", \"toward\": §\"王\""), "DOC020", "$.versions[0].duties[0].toward" },
        { 20, "policy", Wrap.Duty(", \"evidence\": §\"a@b\""), "DOC020", "$.versions[0].duties[0].evidence" },
        { 20, "roster", Wrap.Staff(", \"leave\": [{" + Days + ", \"reason\": §\"ill at home\"}]"), "DOC020", "$.staff[0].leave[0].reason" },
        { 20, "records", Wrap.Record("\"on\": \"2025-09-03\", \"step\": §\"" + new string('a', 65) + "\""), "DOC020", "$.step" },
        { 21, "policy", Wrap.Policy("{\"version\": \"1\", \"effectiveFrom\": \"2025-09-01\"}, {\"version\": §\"1\", \"effectiveFrom\": \"2026-09-01\"}"), "DOC021", "$.versions[1].version" },
        { 21, "policy", Wrap.Version(", \"pairings\": [{\"kind\": \"mentor\"}, {\"kind\": §\"mentor\"}]"), "DOC021", "$.versions[0].pairings[1].kind" },
        { 21, "roster", Wrap.Staff("}, {\"id\": §\"t1\""), "DOC021", "$.staff[1].id" },
        { 21, "roster", Wrap.Parent("}, {\"id\": §\"p1\""), "DOC021", "$.children[0].parents[1].id" },
        { 21, "policy", Wrap.Step("\"id\": \"s\", \"notify\": \"parents\", \"within\": \"promptly\"}, {\"id\": §\"s\", \"notify\": \"parents\", \"within\": \"promptly\""), "DOC021", "$.versions[0].escalations[0].steps[1].id" },
        { 21, "records", Record() + "\n" + Record().Replace("\"r1\"", "§\"r1\"", StringComparison.Ordinal), "DOC021", "$.id" },
        { 21, "records", "[" + Record() + ",\n{\"id\": §\"r1\", \"retracts\": \"r1\"}]", "DOC021", "$[1].id" },
        { 22, "roster", Wrap.Staff("}, {\"id\": §\"T1\""), "DOC022", "$.staff[1].id" },
        { 22, "records", Record() + "\n" + Record().Replace("\"r1\"", "§\"R1\"", StringComparison.Ordinal), "DOC022", "$.id" },
        { 23, "policy", Wrap.Policy(string.Empty).Replace("[]", "§[]", StringComparison.Ordinal), "DOC023", "$.versions" },
        { 23, "policy", Wrap.Duty(", \"media\": §[]"), "DOC023", "$.versions[0].duties[0].media" },
        { 23, "policy", Wrap.Recurrence("\"on\": §[]"), "DOC023", "$.versions[0].duties[0].recurrence.on" },
        { 23, "policy", Wrap.Version(", \"eligibility\": {\"needs\": §[]}"), "DOC023", "$.versions[0].eligibility.needs" },
        { 23, "policy", Wrap.Step("\"notify\": \"parents\", \"within\": \"promptly\", \"when\": §[]"), "DOC023", "$.versions[0].escalations[0].steps[0].when" },
        { 23, "calendar", Wrap.Calendar("\"terms\": §[]"), "DOC023", "$.terms" },
        { 23, "excusals", Wrap.Excusal(Days + ", \"to\": \"2025-09-02\", \"staff\": §[]"), "DOC023", "$.staff" },
        { 80, "policy", Wrap.Duty(", \"article\": §\"" + new string('a', 4001) + "\""), "LIM003", "$.versions[0].duties[0].article" },
        { 80, "policy", Wrap.Duty(", \"times\": §1234567890123"), "LIM003", "$.versions[0].duties[0].times" },
        { 80, "policy", Wrap.Version(", \"duties\": §[" + string.Join(",", Enumerable.Repeat("{}", 501)) + "]"), "LIM003", "$.versions[0].duties" },
        { 80, "calendar", Wrap.Term(", \"makeUpDays\": §[" + string.Join(",", Enumerable.Repeat("1", 10001)) + "]"), "LIM003", "$.makeUpDays" },
    };

    public static TheoryData<int, string, string, string, string> Policies => new()
    {
        { 25, "policy", Wrap.Policy("{\"version\": \"1\", \"effectiveFrom\": \"2025-09-01\"}, {\"version\": \"2\", \"effectiveFrom\": §\"2025-09-01\"}"), "POL001", "$.versions[1].effectiveFrom" },
        { 26, "policy", Wrap.Duty(", \"recurrence\": §{\"per\": \"term\", \"on\": [\"term-start\"]}"), "POL002", "$.versions[0].duties[0].recurrence" },
        { 26, "policy", Wrap.Duty(", \"recurrence\": §{\"during\": \"term\"}"), "POL002", "$.versions[0].duties[0].recurrence" },
        { 26, "policy", Wrap.Duty(", \"recurrence\": §{\"per\": \"term\", \"to\": \"P3D\"}"), "POL002", "$.versions[0].duties[0].recurrence" },
        { 27, "policy", Wrap.Recurrence("\"per\": \"school-week\", \"during\": §\"vacation\""), "POL003", "$.versions[0].duties[0].recurrence.during" },
        { 27, "policy", Wrap.Recurrence("\"per\": \"school-year\", \"during\": §\"term\""), "POL003", "$.versions[0].duties[0].recurrence.during" },
        { 27, "policy", Wrap.Recurrence("\"per\": \"P2W\", \"during\": §\"always\""), "POL003", "$.versions[0].duties[0].recurrence.during" },
        { 27, "policy", Wrap.Duty(", \"recurrence\": §{\"per\": \"month\"}"), "POL003", "$.versions[0].duties[0].recurrence" },
        { 28, "policy", Wrap.Recurrence("\"per\": §\"fortnight\", \"during\": \"term\""), "POL004", "$.versions[0].duties[0].recurrence.per" },
        { 29, "policy", Wrap.Recurrence("\"per\": §\"P0D\", \"during\": \"term\""), "POL005", "$.versions[0].duties[0].recurrence.per" },
        { 29, "policy", Wrap.Recurrence("\"per\": §\"-P3D\", \"during\": \"term\""), "POL005", "$.versions[0].duties[0].recurrence.per" },
        { 29, "policy", Wrap.Recurrence("\"per\": §\"P1M15D\", \"during\": \"term\""), "POL005", "$.versions[0].duties[0].recurrence.per" },
        { 29, "policy", Wrap.Recurrence("\"per\": §\"P1Y\", \"during\": \"term\""), "POL005", "$.versions[0].duties[0].recurrence.per" },
        { 30, "policy", Wrap.Recurrence("\"on\": [\"term-start\", §\"--02-30\"]"), "POL006", "$.versions[0].duties[0].recurrence.on[1]" },
        { 30, "policy", Wrap.Recurrence("\"on\": [§\"--2-9\"]"), "POL006", "$.versions[0].duties[0].recurrence.on[0]" },
        { 30, "policy", Wrap.Recurrence("\"on\": [§\"incident:\"]"), "POL006", "$.versions[0].duties[0].recurrence.on[0]" },
        { 30, "policy", Wrap.Recurrence("\"on\": [§\"incident:a b\"]"), "POL006", "$.versions[0].duties[0].recurrence.on[0]" },
        { 31, "policy", Wrap.Duty(", \"recurrence\": §{\"on\": [\"term-start\"], \"from\": \"P1D\"}"), "POL007", "$.versions[0].duties[0].recurrence" },
        { 31, "policy", Wrap.Duty(", \"recurrence\": §{\"on\": [\"term-start\"], \"to\": \"-P1D\"}"), "POL007", "$.versions[0].duties[0].recurrence" },
        { 32, "policy", Wrap.Recurrence("\"on\": [§\"birthday\"]").Replace("\"child\"", "\"family\"", StringComparison.Ordinal), "POL008", "$.versions[0].duties[0].recurrence.on[0]" },
        { 33, "policy", Wrap.Version(", \"pairings\": [{\"kind\": \"mentor\", \"childrenPerHelper\": §{\"min\": 3, \"max\": 2}}]"), "POL009", "$.versions[0].pairings[0].childrenPerHelper" },
        { 34, "policy", Wrap.Duty("}], \"appraisal\": {\"mustNotMiss\": [\"d\", §\"dd\"]}, \"archive\": [{\"field\": \"f\""), "POL010", "$.versions[0].appraisal.mustNotMiss[1]" },
        { 35, "policy", Wrap.Step("\"notify\": \"parents\", \"within\": §\"P0D\""), "POL011", "$.versions[0].escalations[0].steps[0].within" },
        { 35, "policy", Wrap.Step("\"notify\": \"parents\", \"within\": §\"PT721H\""), "POL011", "$.versions[0].escalations[0].steps[0].within" },
        { 35, "policy", Wrap.Step("\"notify\": \"parents\", \"within\": §\"P1DT2H\""), "POL011", "$.versions[0].escalations[0].steps[0].within" },
        { 35, "policy", Wrap.Step("\"notify\": \"parents\", \"within\": §\"promply\""), "POL011", "$.versions[0].escalations[0].steps[0].within" },
        { 36, "policy", Wrap.Duty(string.Empty).Replace("\"mentor\"", "§\"mentr\"", StringComparison.Ordinal), "POL012", "$.versions[0].duties[0].bearer" },
        { 36, "policy", Wrap.Duty(string.Empty).Replace("\"home-visit\"", "§\"home-vist\"", StringComparison.Ordinal), "POL012", "$.versions[0].duties[0].actions[0]" },
        { 36, "policy", Wrap.Duty(", \"toward\": §\"nobody\""), "POL012", "$.versions[0].duties[0].toward" },
        { 37, "policy", Wrap.Recurrence("\"on\": [\"term-start\"], \"during\": §\"vacation\""), "POL013", "$.versions[0].duties[0].recurrence.during" },
        { 37, "policy", Wrap.Recurrence("\"on\": [\"vacation-end\"], \"during\": §\"term\""), "POL013", "$.versions[0].duties[0].recurrence.during" },
        { 38, "policy", Wrap.Duty(", \"appliesTo\": §{\"sex\": \"female\"}").Replace("\"child\"", "\"staff\"", StringComparison.Ordinal), "POL014", "$.versions[0].duties[0].appliesTo" },
        { 39, "policy", Wrap.Step("\"within\": \"promptly\"").Replace("{\"within\"", "§{\"within\"", StringComparison.Ordinal), "POL015", "$.versions[0].escalations[0].steps[0]" },
        { 39, "policy", Wrap.Step("\"within\": \"promptly\", \"notify\": \"parents\", \"do\": \"home-visit\"").Replace("{\"within\"", "§{\"within\"", StringComparison.Ordinal), "POL015", "$.versions[0].escalations[0].steps[0]" },
        { 90, "policy", Wrap.Version(", \"seal\": §\"sha256:12\""), "POL016", "$.versions[0].seal" },
        { 90, "policy", Wrap.Version(", \"seal\": §\"sha256:" + new string('0', 64) + "\""), "POL016", "$.versions[0].seal" },
        { 91, "policy", Wrap.Version(", \"corrects\": §\"1\""), "POL017", "$.versions[0].corrects" },
        { 91, "policy", Wrap.Policy("{\"version\": \"1\", \"effectiveFrom\": \"2025-09-01\"}, {\"version\": \"2\", \"effectiveFrom\": \"2025-10-01\", \"corrects\": §\"l\"}"), "POL017", "$.versions[1].corrects" },
        { 92, "policy", Wrap.Version(", \"extends\": §\"county\""), "POL018", "$.versions[0].extends" },
        { 92, "policy", Wrap.Version(", \"extends\": §\"county@1@2\""), "POL018", "$.versions[0].extends" },
        { 92, "policy", Wrap.Version(", \"extends\": §\"county@1\""), "POL018", "$.versions[0].extends" },
        { 93, "policy", Wrap.Version(", \"drops\": §[]"), "POL019", "$.versions[0].drops" },
    };

    public static TheoryData<int, string, string, string, string> Calendars => new()
    {
        { 40, "calendar", Wrap.Calendar("\"terms\": [{\"schoolYear\": \"a\", " + Days + ", \"to\": \"2026-01-30\"}, §{\"schoolYear\": \"a\", \"from\": \"2026-01-30\", \"to\": \"2026-07-01\"}]"), "CAL001", "$.terms[1]" },
        { 41, "calendar", Wrap.Calendar("\"terms\": [" + Term("a", 2023) + ", " + Term("b", 2024) + ", " + Term("§a", 2025).Replace("\"§a\"", "§\"a\"", StringComparison.Ordinal) + "]"), "CAL002", "$.terms[2].schoolYear" },
        { 42, "calendar", Wrap.Term(", \"until\": §\"2026-01-29\""), "CAL003", "$.until" },
        { 43, "calendar", Wrap.Calendar("\"makeUpDays\": [{\"date\": §\"2025-10-02\"}], \"holidays\": [{\"from\": \"2025-10-01\", \"to\": \"2025-10-03\"}], \"terms\": [" + Term("a", 2025) + "]"), "CAL004", "$.makeUpDays[0].date" },
        { 44, "calendar", Wrap.Term(", \"makeUpDays\": [{\"date\": \"2025-10-02\"}, {\"date\": §\"2025-10-02\"}]"), "CAL005", "$.makeUpDays[1].date" },
        { 45, "calendar", Wrap.Term(string.Empty).Replace("\"Asia/Shanghai\"", "§\"Asia/Chongking2\"", StringComparison.Ordinal), "CAL006", "$.zone" },
        { 45, "calendar", Wrap.Term(string.Empty).Replace("\"Asia/Shanghai\"", "§\"UTC+8\"", StringComparison.Ordinal), "CAL006", "$.zone" },
        { 45, "calendar", Wrap.Term(string.Empty).Replace("\"Asia/Shanghai\"", "§\"CST\"", StringComparison.Ordinal), "CAL006", "$.zone" },
        { 47, "calendar", Wrap.Term(", \"provisionalFrom\": §\"2026-01-31\""), "CAL008", "$.provisionalFrom" },
        { 47, "calendar", Wrap.Term(", \"until\": \"2026-08-31\", \"provisionalFrom\": §\"2025-08-31\""), "CAL008", "$.provisionalFrom" },
        { 81, "calendar", "§" + Wrap.Term(", \"until\": \"2055-09-01\""), "LIM004", "$" },
    };

    public static TheoryData<int, string, string, string, string> Rosters => new()
    {
        { 48, "roster", Wrap.Child(", \"boarding\": [{" + Days + "}, §{\"from\": \"2026-01-01\"}]"), "ROS001", "$.children[0].boarding[1]" },
        { 48, "roster", Wrap.Child(", \"needs\": [{\"need\": \"a\", " + Days + "}, {\"need\": \"b\", " + Days + "}, §{\"need\": \"a\", \"from\": \"2024-01-01\", \"to\": \"2025-09-01\"}]"), "ROS001", "$.children[0].needs[2]" },
        { 48, "roster", Wrap.Staff(", \"leave\": [{" + Days + "}, §{" + Days + "}]"), "ROS001", "$.staff[0].leave[1]" },
        { 49, "roster", Wrap.Roster("\"classes\": §{}, \"children\": [{\"id\": \"k1\", \"enrolled\": [], \"classes\": [{\"class\": \"c1\", " + Days + "}]}]"), "DOC011", "$.classes" },
        { 49, "roster", Wrap.Pairing("\"child\": \"k2\", \"helper\": \"t1\", " + Days).Replace("{\"id\": \"k1\"", "{\"id\": §\"k 1\"", StringComparison.Ordinal), "DOC020", "$.children[0].id" },
        { 49, "roster", Wrap.Child(", \"classes\": [{\"class\": §\"c2\", " + Days + "}]"), "ROS002", "$.children[0].classes[0].class" },
        { 49, "roster", Wrap.Roster("\"children\": [], \"classes\": [{\"id\": \"c\", \"grade\": 1, \"teachers\": [{\"staff\": §\"t9\", " + Days + "}]}]"), "ROS002", "$.classes[0].teachers[0].staff" },
        { 49, "roster", Wrap.Pairing("\"child\": §\"k2\", \"helper\": \"t1\", " + Days), "ROS002", "$.pairings[0].child" },
        { 49, "roster", Wrap.Pairing("\"child\": \"k1\", \"helper\": §\"t2\", " + Days), "ROS002", "$.pairings[0].helper" },
        { 50, "roster", Wrap.Roster("\"children\": [{\"id\": §\"t1\", \"enrolled\": []}], \"staff\": [{\"id\": \"t1\"}]"), "ROS003", "$.children[0].id" },
        { 51, "roster", Wrap.Pairing("\"child\": \"k1\", \"helper\": §\"k1\", " + Days), "ROS004", "$.pairings[0].helper" },
        { 52, "roster", Wrap.Roster("\"children\": [{\"id\": \"k1\", \"born\": §\"2025-09-02\", \"enrolled\": [{" + Days + "}]}]"), "ROS005", "$.children[0].born" },
        { 52, "roster", Wrap.Parent(", \"born\": §\"2016-01-02\""), "ROS005", "$.children[0].parents[0].born" },
        { 52, "roster", Wrap.Parent(", \"born\": \"1990-01-02\", \"deceased\": §\"1990-01-01\""), "ROS005", "$.children[0].parents[0].deceased" },
        { 53, "roster", Wrap.Child(", \"boarding\": [{" + Days + ", \"toRecordedAt\": §\"2025-09-01T00:00:00Z\"}]"), "ROS006", "$.children[0].boarding[0].toRecordedAt" },
        { 53, "roster", Wrap.Child(", \"boarding\": [{" + Days + ", \"to\": \"2025-09-09\", \"recordedAt\": \"2025-09-02T00:00:00Z\", \"toRecordedAt\": §\"2025-09-02T07:59:59+08:00\"}]"), "ROS006", "$.children[0].boarding[0].toRecordedAt" },
        { 54, "roster", Wrap.Child("}, {\"id\": \"k2\", \"enrolled\": [], \"family\": §\"k1\""), "ROS007", "$.children[1].family" },
        { 55, "roster", Wrap.Staff(", \"outside\": true, \"roles\": §[{\"role\": \"principal\", " + Days + "}]"), "ROS008", "$.staff[0].roles" },
        { 55, "roster", Wrap.Staff(", \"outside\": true}], \"classes\": [{\"id\": \"c\", \"grade\": 1, \"homeroomTeachers\": [{\"staff\": §\"t1\", " + Days + "}]"), "ROS008", "$.classes[0].homeroomTeachers[0].staff" },
    };

    public static TheoryData<int, string, string, string, string> Entries => new()
    {
        { 56, "records", Wrap.Record("\"on\": §\"2025-09-03\", \"incident\": \"i1\""), "REC001", "$.on" },
        { 57, "records", Wrap.Record("\"on\": \"2025-09-03\", \"recordedAt\": §\"2025-09-02T23:59:00+08:00\""), "REC002", "$.recordedAt" },
        { 57, "records", Wrap.Record("\"on\": \"2025-09-03T08:00:00+08:00\", \"recordedAt\": §\"2025-09-02T23:59:59Z\""), "REC002", "$.recordedAt" },
        { 57, "records", Wrap.Record("\"on\": \"2025-09-03\", \"recordedAt\": \"2025-09-04T00:00:00Z\"") + "\n{\"id\": \"r2\", \"retracts\": \"r1\", \"recordedAt\": §\"2025-09-03T00:00:00Z\"}", "REC002", "$.recordedAt" },
        { 58, "records", Wrap.Record("\"on\": \"2025-09-03\", \"party\": §\"parents\""), "REC003", "$.party" },
        { 58, "records", Wrap.Record("\"on\": \"2025-09-03\", \"step\": §\"guardian\""), "REC003", "$.step" },
        { 60, "records", Record() + "\n{\"id\": \"r2\", §\"action\": \"home-visit\", \"retracts\": \"r1\", \"on\": \"2025-09-03\"}", "REC005", "$.action" },
        { 61, "records", Record() + "\n{\"id\": \"r2\", \"retracts\": §\"r9\"}", "REC006", "$.retracts" },
        { 61, "records", Record() + "\n{\"id\": \"r2\", \"retracts\": \"r1\"}\n{\"id\": \"r3\", \"retracts\": §\"r2\"}", "REC006", "$.retracts" },
        { 61, "records", "§x\n{\"id\": \"r2\", \"retracts\": \"r9\"}", "DOC002", "$" },
        { 61, "records", Wrap.Record("\"on\": \"2025-09-03\", \"replaces\": §\"r0\""), "REC006", "$.replaces" },
        { 62, "records", Wrap.Record("\"on\": \"2025-09-03\", \"replaces\": §\"r1\""), "REC007", "$.replaces" },
        { 62, "records", Wrap.Record("\"on\": \"2025-09-03\", \"replaces\": \"r2\"") + "\n" + Wrap.Record("\"on\": \"2025-09-03\", \"replaces\": §\"r1\"").Replace("\"id\": \"r1\"", "\"id\": \"r2\"", StringComparison.Ordinal), "REC007", "$.replaces" },
        { 64, "incidents", Wrap.Incident("\"awareAt\": \"2025-10-15T10:00:00+08:00\", \"occurredAt\": §\"2025-10-15T10:00:01+08:00\""), "INC002", "$.occurredAt" },
        { 64, "incidents", Wrap.Incident("\"awareAt\": \"2025-10-15T10:00:00+08:00\", \"standDownAt\": §\"2025-10-15T09:00:00+08:00\""), "INC002", "$.standDownAt" },
        { 64, "incidents", Wrap.Incident("\"awareAt\": \"2025-10-15T10:00:00+08:00\", \"recordedAt\": §\"2025-10-15T09:00:00+08:00\""), "INC002", "$.recordedAt" },
        { 79, "records", Record() + "\n§" + Wrap.Record("\"on\": \"2025-09-03\", \"evidence\": [" + string.Join(", ", Enumerable.Repeat("\"photo\"", 8000)) + "]"), "LIM002", "$" },
    };

    [Theory]
    [MemberData(nameof(TheDocumentAsAWhole))]
    [MemberData(nameof(ValuesOfTheirKind))]
    [MemberData(nameof(Policies))]
    [MemberData(nameof(Calendars))]
    [MemberData(nameof(Rosters))]
    [MemberData(nameof(Entries))]
    public void OneMistakeIsOneFaultAtItsPlace(int row, string kind, string text, string code, string path)
    {
        var marked = Marked.Of(text);
        var (success, faults, _) = Reading.Of(kind, marked.Text);

        var fault = Assert.Single(faults);
        Assert.Equal((row, code, path, marked.Line, marked.Column), (row, fault.Code, fault.Path, fault.Line!.Value, fault.Column!.Value));
        Assert.Equal(kind, fault.File);
        Assert.Equal(Warnings.Contains(code), success);
        Assert.Equal(success ? FaultSeverity.Warning : FaultSeverity.Error, fault.Severity);
    }

    private static readonly HashSet<string> Warnings = ["DOC022", "POL012", "POL013", "ROS005", "REC002", "REC003", "INC002"];

    private static string Record() => Wrap.Record("\"on\": \"2025-09-03\"");

    private static string Term(string year, int from) => FormattableString.Invariant($"{{\"schoolYear\": \"{year}\", \"from\": \"{from}-09-01\", \"to\": \"{from}-12-30\"}}");

    private static string Deep(int levels) => new('[', levels);
}
