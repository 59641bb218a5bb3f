using System.Text.Json.Nodes;

namespace LeftBehind.Domain.Worlds;

/// <summary>A duty of one version, as it is written and as others aim at it.</summary>
internal sealed record DutyPlan
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Bearer { get; init; }

    public required IReadOnlyList<string> Actions { get; init; }

    public required RecurrencePlan? Recurrence { get; init; }

    public IReadOnlyList<string>? AcceptedFrom { get; init; }

    public IReadOnlyList<string>? Media { get; init; }

    public string? Modality { get; init; }

    public string? Authority { get; init; }

    public string? Toward { get; init; }

    public int? Times { get; init; }

    public bool? OnDifferentDays { get; init; }

    public int? Grace { get; init; }

    public bool GraceInWeeks { get; init; }

    public decimal? MinimumShare { get; init; }

    public int? MinimumDays { get; init; }

    public int? AttemptsExcuse { get; init; }

    public string? Evidence { get; init; }

    public decimal? Weight { get; init; }

    public JsonObject? AppliesTo { get; init; }

    public bool Described { get; init; }

    /// <summary>The roles whose records count.</summary>
    public IReadOnlyList<string> Accepted => AcceptedFrom ?? [Bearer is "school" or "class" ? "staff" : Bearer];

    public JsonObject Write() => new JsonObject { ["id"] = Id }
        .With("title", Described ? new JsonObject { ["zh"] = "谈心", ["en"] = "a talk" } : null)
        .With("article", Described ? "3" : null)
        .With("text", Described ? new JsonObject { ["en"] = "what is asked" } : null)
        .WithList("cites", Described ? ["S0.1.3c"] : [])
        .With("modality", Modality)
        .With("bearer", Bearer)
        .WithList("acceptedFrom", AcceptedFrom)
        .WithList("actions", Actions)
        .WithList("media", Media)
        .With("authority", Authority)
        .With("subject", Subject)
        .With("toward", Toward)
        .With("recurrence", Recurrence?.Write())
        .With("times", Times)
        .With("onDifferentDays", OnDifferentDays)
        .With("grace", Grace is { } days ? Periods.Days(days, GraceInWeeks) : null)
        .With("minimumShare", MinimumShare)
        .With("minimumDays", MinimumDays)
        .With("attemptsExcuse", AttemptsExcuse)
        .With("evidence", Evidence)
        .With("weight", Weight)
        .With("appliesTo", AppliesTo?.DeepClone());
}
