using System.Globalization;
using System.Numerics;
using System.Text.Json;
using NodaTime.Text;

namespace LeftBehind.Domain.Twin;

// contract.md: the documents, as far as sections 1-5, 9 and 10 ask for them; the others read theirs from a version's document. Dates are day numbers.
internal static class Date
{
    public const int Past = -10_000_000, Future = 10_000_000; // open ends
    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");
    public static int Of(LocalDate d) => d.ToDateOnly().DayNumber;
    public static int Of(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
    public static DateOnly At(int d) => DateOnly.FromDayNumber(d);
    public static int PlusMonths(int d, int n) => d <= Past ? d : At(d).AddMonths(n).DayNumber; // clamps
    public static int PlusYears(int d, int n) => At(d).AddYears(n).DayNumber; // clamps
    public static int Weekday(int d) => d % 7; // 0 = Monday
    public static IEnumerable<int> Days(int from, int to) => Enumerable.Range(from, to - from + 1);
    public static int Read(string s) => DateOnly.ParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
    public static string Text(int d) => At(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    public static Instant Moment(string s) => (WithoutSeconds.Parse(s) is { Success: true } short1 ? short1.Value : OffsetDateTimePattern.ExtendedIso.Parse(s).Value).ToInstant();
    public static int PeriodDays(string s) => PeriodPattern.Roundtrip.Parse(s.TrimStart('-')).Value is var p ? ((p.Weeks * 7) + p.Days) * (s.StartsWith('-') ? -1 : 1) : 0; // `-P7D` or `P-7D`
}

internal static class Json
{
    public static JsonElement? Opt(this JsonElement e, string name) => e.TryGetProperty(name, out var v) ? v : null;
    public static string Need(this JsonElement e, string name) => e.GetProperty(name).GetString()!;
    public static string? Str(this JsonElement e, string name) => e.Opt(name)?.GetString();
    public static int? Int(this JsonElement e, string name) => e.Opt(name)?.GetInt32();
    public static bool Is(this JsonElement e, string name) => e.Opt(name)?.GetBoolean() ?? false;
    public static int? Day(this JsonElement e, string name) => e.Str(name) is { } s ? Date.Read(s) : null;
    public static Instant? Moment(this JsonElement e, string name) => e.Str(name) is { } s ? Date.Moment(s) : null;
    public static List<T>? Opt<T>(this JsonElement e, string name, Func<JsonElement, T> read) => e.Opt(name)?.EnumerateArray().Select(read).ToList();
    public static List<T> List<T>(this JsonElement e, string name, Func<JsonElement, T> read) => e.Opt(name, read) ?? [];
    public static List<string>? Strings(this JsonElement e, string name) => e.Opt(name, x => x.GetString()!);
    public static JsonElement Parse(string text) => JsonSerializer.Deserialize<JsonElement>(text.TrimStart('\uFEFF'));
    // JSON Lines, or a JSON array
    public static List<JsonElement> Lines(string text) => text.TrimStart('\uFEFF').TrimStart().StartsWith('[') ? [.. Parse(text).EnumerateArray()]
        : [.. text.TrimStart('\uFEFF').Split('\n').Where(l => l.Trim().Length > 0).Select(Parse)];
    // every instant at which something in this part of the roster becomes known
    public static IEnumerable<Instant> Events(this JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Events),
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p =>
            p.Name is "recordedAt" or "toRecordedAt" or "withdrawnAt" ? [Date.Moment(p.Value.GetString()!)]
            : p.Name == "knownSince" ? p.Value.EnumerateObject().Select(q => Date.Moment(q.Value.GetString()!)) : Events(p.Value)),
        _ => [],
    };
}

// an exact number, as its digits are written
internal readonly partial record struct Fraction(BigInteger Num, BigInteger Den)
{
    public static Fraction Parse(string digits)
    {
        var parts = digits.Split('e', 'E');
        var dot = parts[0].IndexOf('.', StringComparison.Ordinal);
        var exp = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (dot < 0 ? 0 : parts[0].Length - dot - 1);
        var num = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return exp >= 0 ? new(num * BigInteger.Pow(10, exp), 1) : new(num, BigInteger.Pow(10, -exp));
    }
    public int Compare(int part, int whole) => (part * Den).CompareTo(Num * whole); // the sign of part/whole − this
}

internal sealed record Eligibility(string? AwayParents, int InterruptionDays, int MinimumMonthsAway, int? Under, bool IncapableCountsAsAway, List<string>? Needs, List<string>? OrNeeds);
internal sealed record AppliesTo(List<string>? Needs, string? Boarding, List<int>? Grades, List<string>? Classes, string? Sex, string? AwayParents, bool EveryPupil);
internal sealed record Recurrence(string? Per, string? During, List<string> On, int From, int To);

internal sealed partial class Version(JsonElement e, int position, int to)
{
    public string Name => e.Need("version");
    public int Position => position;
    public int From { get; } = Date.Read(e.Need("effectiveFrom"));
    public int To => to; // 4.5 the day before the next one's
    public Eligibility? Eligibility { get; } = e.Opt("eligibility") is not { } x ? null : new(x.Str("awayParents"), x.Int("interruptionDays") ?? 0,
        x.Int("minimumMonthsAway") ?? 0, x.Int("under"), x.Is("incapableCountsAsAway"), x.Strings("needs"), x.Strings("orNeeds"));
    public List<Duty> Duties { get; } = [];
    public bool InForce(int day) => From <= day && day <= To;
    public Duty? Duty(string id, string kind) => Duties.SingleOrDefault(d => d.Id == id && d.Subject == kind);
    public void Read() => Duties.AddRange(e.List("duties", d => d).Select((d, i) => new Duty(this, i, d.Need("id"), d.Str("modality") ?? "must", d.Need("bearer"), d.Strings("acceptedFrom"),
        d.Strings("actions") ?? [], d.Strings("media"), d.Str("authority") ?? "text", d.Need("subject"), d.Str("toward"),
        d.Opt("recurrence") is not { } r ? null : new(r.Str("per"), r.Str("during"), r.Strings("on") ?? [], Date.PeriodDays(r.Str("from") ?? "P0D"), Date.PeriodDays(r.Str("to") ?? "P0D")),
        d.Int("times") ?? 1, d.Is("onDifferentDays"), Date.PeriodDays(d.Str("grace") ?? e.Str("grace") ?? "P7D"), // the duty's, else the version's, else
        Fraction.Parse((d.Opt("minimumShare") ?? e.Opt("minimumShare"))?.GetRawText() ?? "0.75"), d.Int("minimumDays") ?? e.Int("minimumDays") ?? 14, d.Int("attemptsExcuse"), d.Str("evidence"),
        d.Opt("appliesTo") is not { } a ? null : new(a.Strings("needs"), a.Str("boarding"), a.Opt("grades", g => g.GetInt32()), a.Strings("classes"), a.Str("sex"), a.Str("awayParents"), a.Is("everyPupil")))));
}

internal sealed record Duty(Version Version, int Position, string Id, string Modality, string Bearer, List<string>? AcceptedFrom, List<string> Actions, List<string>? Media, string Authority,
    string Subject, string? Toward, Recurrence? Recurrence, int Times, bool OnDifferentDays, int Grace, Fraction MinimumShare, int MinimumDays, int? AttemptsExcuse, string? Evidence, AppliesTo? AppliesTo)
{
    public bool SchoolWeek => Recurrence?.Per == "school-week";
    public bool BornByFamily => Bearer is "parents" or "substitute-guardian";
    public bool Equals(Duty? other) => ReferenceEquals(this, other);
    public override int GetHashCode() => HashCode.Combine(Version.Position, Position);
}

// an interval of the roster: of a class, a need, a role, a person, a declaration; an absence; a pairing (of its id, with kind, child and helper)
internal sealed record Stretch(string Of, int From, int To, Instant RecordedAt, Instant ToRecordedAt, Instant? WithdrawnAt, int? Born, string Kind, string Child, string Helper, string? Relation)
{
    public bool Has(int day) => From <= day && day <= To;
    public static Stretch Read(JsonElement e) => Read(e, "");
    public static Stretch Read(JsonElement e, string of) => new(of.Length == 0 ? of : e.Need(of), Date.Read(e.Need("from")), e.Day("to") ?? Date.Future,
        e.Moment("recordedAt") ?? Instant.MinValue, e.Moment("toRecordedAt") ?? Instant.MinValue, e.Moment("withdrawnAt"), e.Day("born"), e.Str("kind") ?? "", e.Str("child") ?? "", e.Str("helper") ?? "", e.Str("relation"));
    // 1 Knowledge. `thing`: what may not overlap (null: these may)
    public static List<Stretch> Known(IEnumerable<Stretch> all, Instant i, Func<Stretch, string>? thing)
    {
        var given = all.Where(s => !Rule.Edge("1 interval not known yet", s.RecordedAt > i, s.RecordedAt == i)
            && !(s.WithdrawnAt is { } w && Rule.Edge("1 interval withdrawn", w <= i, w == i))).ToList();
        return given.ConvertAll(s =>
        {
            if (!Rule.Edge("1 end not known yet", s.ToRecordedAt > i, s.ToRecordedAt == i)) return s;
            var next = thing is null ? [] : given.Where(o => o.From > s.From && thing(o) == thing(s)).Select(o => o.From).ToList();
            Rule.Hit(next.Count > 0 ? "1 end open to the next" : "1 end open");
            return s with { To = next.Count > 0 ? next.Min() - 1 : Date.Future };
        });
    }
}

internal sealed record Parent(string Id, int? Born, int? Deceased, List<Stretch>? Absences, List<Stretch> Incapable, Dictionary<string, Instant> Since)
{ public bool Lives(int day) => Deceased is not { } d || day < d; } // 3.1 `deceased`: from that date on

internal sealed record Child(string Id, string Family, string? Sex, int? Born, List<Stretch> Declared, List<Stretch> Enrolled, List<Stretch>? Classes,
    List<Stretch>? Boarding, List<Stretch>? Needs, List<Parent>? Parents, List<Stretch> Guardians, Dictionary<string, Instant> Since, List<Instant> Events)
{
    public Dictionary<object, object> Memo { get; } = [];
    public bool EnrolledOn(int day) => Enrolled.Exists(s => s.Has(day));
    public bool InClass(string id, int day) => Classes?.Exists(s => s.Of == id && s.Has(day)) ?? false;
    public static Child Read(JsonElement e) => new(e.Need("id"), e.Str("family") ?? e.Need("id"), e.Str("sex"), e.Day("born"),
        e.List("declared", x => Stretch.Read(x, "away")), e.List("enrolled", Stretch.Read), e.Opt("classes", x => Stretch.Read(x, "class")),
        e.Opt("boarding", Stretch.Read), e.Opt("needs", x => Stretch.Read(x, "need")),
        e.Opt("parents", p => new Parent(p.Need("id"), p.Day("born"), p.Day("deceased"), p.Opt("absences", Stretch.Read), p.List("incapable", Stretch.Read), KnownSince(p))),
        e.List("guardians", x => Stretch.Read(x, "id")), KnownSince(e), [.. e.Events().Distinct().Order()]);
    // 1 Knowledge
    public Child KnownAt(Instant i)
    {
        bool Yet(Dictionary<string, Instant> since, string property) => !since.TryGetValue(property, out var s) || !Rule.Edge("1 knownSince not yet", s > i, s == i);
        return new(Id, Family, Yet(Since, "sex") ? Sex : null, Yet(Since, "born") ? Born : null, Stretch.Known(Declared, i, _ => ""), Stretch.Known(Enrolled, i, _ => ""),
            Classes is not null && Yet(Since, "classes") ? Stretch.Known(Classes, i, _ => "") : null, Boarding is not null && Yet(Since, "boarding") ? Stretch.Known(Boarding, i, _ => "") : null,
            Needs is not null && Yet(Since, "needs") ? Stretch.Known(Needs, i, s => s.Of) : null,
            !Yet(Since, "parents") ? null : Parents?.ConvertAll(p => p with
            {
                Deceased = Yet(p.Since, "deceased") ? p.Deceased : null, Incapable = Stretch.Known(p.Incapable, i, null),
                Absences = p.Absences is not null && Yet(p.Since, "absences") ? Stretch.Known(p.Absences, i, null) : null,
            }), Stretch.Known(Guardians, i, null), Since, Events);
    }
    private static Dictionary<string, Instant> KnownSince(JsonElement e) =>
        e.Opt("knownSince")?.EnumerateObject().ToDictionary(p => p.Name, p => Date.Moment(p.Value.GetString()!), StringComparer.Ordinal) ?? [];
}

internal sealed record Member(string Id, bool Outside, List<Stretch>? Employed, List<Stretch> Leave, List<Stretch> Roles)
{
    public bool EmployedOn(int day) => Employed?.Exists(s => s.Has(day)) ?? true;
    public bool OnLeave(int day) => Leave.Exists(s => s.Has(day));
}
internal sealed record SchoolClass(string Id, int Grade, List<Stretch> Homeroom, List<Stretch> Teachers);
internal sealed record Incident(string Kind, List<string> Children, Instant AwareAt, Instant KnownFrom, string Id, string Severity, Instant? OccurredAt, Instant? StandDownAt);
internal sealed record Excusal(List<string>? Duties, List<string>? Children, List<string>? Classes, List<string>? Staff, int From, int To, Instant KnownFrom);
internal sealed record CareRecord(string Id, string Action, int Date, string By, string? Role, List<string> Children, string? Class, string Result, string? Medium,
    Instant KnownFrom, string? Incident, List<string> Evidence, int? For, Instant? At, string? Party, string? Step);
internal sealed record TakesOut(string Other, Instant From, bool Retraction); // by a record that replaces another, or a retraction
internal readonly record struct Subject(string Kind, string Id) { public override string ToString() => $"{Kind}:{Id}"; }
