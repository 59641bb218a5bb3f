namespace LeftBehind.SampleHost;

/// <summary>Something to do today: what, under which clause and limit, whose it is, and what to type next.</summary>
internal sealed record TodayItem(string What, string Clauses, string Limit, string Who, string Next);
