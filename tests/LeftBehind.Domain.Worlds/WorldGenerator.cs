namespace LeftBehind.Domain.Worlds;

/// <summary>Makes worlds: the same one for a seed, always.</summary>
public static class WorldGenerator
{
    /// <summary>Makes the world of a seed; every document is valid, warnings apart.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="traits">What it may contain; the rest of the world stays much the same.</param>
    /// <returns>The world.</returns>
    public static World Generate(ulong seed, WorldTraits traits = WorldTraits.All)
    {
        var draft = new Draft(seed, traits);
        var calendar = draft.Calendar.Write(draft.Root.Fork("names"));
        var maker = new PolicyMaker(draft);
        var policy = maker.Make();
        var roster = new RosterMaker(draft).Make();
        var incidents = IncidentMaker.Make(draft);
        var excusals = ExcusalMaker.Make(draft);
        var records = new RecordMaker(draft).Make();
        return new World(
            Json.Text(policy),
            Json.Text(calendar),
            Json.Text(roster),
            Json.Lines(records),
            Json.Lines(excusals),
            Json.Lines(incidents),
            QuestionMaker.Make(draft),
            maker.Other() is { } other ? Json.Text(other) : "");
    }
}
