using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace LeftBehind.Domain;

/// <summary>Lays two ledgers side by side as their answers say them, key by key and property by property.</summary>
internal sealed class DeltaMaker(SealedDocument then, SealedDocument now)
{
    public IReadOnlyList<KeyChange> Changes(CauseFinder? causes) => now.Obligations.Keys.Concat(then.Obligations.Keys.Where(key => !now.Obligations.ContainsKey(key)))
        .Select(key => (Key: key, Properties: Properties(Find(then, key), Find(now, key))))
        .Where(item => item.Properties.Length > 0)
        .Select(item => new KeyChange(item.Key, Kind(item.Key), item.Properties, causes?.Of(item.Key) ?? Array.Empty<DeltaCause>()))
        .ToArray();

    public static IReadOnlyList<UnmatchedChange> Unmatched(SealedDocument then, SealedDocument now) => then.Unmatched.Keys.Union(now.Unmatched.Keys)
        .OrderBy(id => id, StringComparer.Ordinal)
        .Select(id => new UnmatchedChange(id, Reason(then, id), Reason(now, id)))
        .Where(change => change.Before != change.After)
        .ToArray();

    private static JsonElement? Find(SealedDocument document, string key) => document.Obligations.TryGetValue(key, out var row) ? row : null;

    private static string? Reason(SealedDocument document, string id) => document.Unmatched.TryGetValue(id, out var reason) ? reason : null;

    private static PropertyChange[] Properties(JsonElement? before, JsonElement? after) => Names(after).Union(Names(before))
        .Select(name => new PropertyChange(name, Value(before, name), Value(after, name)))
        .Where(change => change.Before != change.After)
        .ToArray();

    private static IEnumerable<string> Names(JsonElement? row) => row?.EnumerateObject().Select(member => member.Name) ?? Array.Empty<string>();

    private static string? Value(JsonElement? row, string name) => row is { } its && its.TryGetProperty(name, out var value) ? CanonicalJson.Of(value.GetRawText()) : null;

    private DifferenceKind Kind(string key) =>
        !then.Obligations.ContainsKey(key) ? DifferenceKind.Added : !now.Obligations.ContainsKey(key) ? DifferenceKind.Removed : DifferenceKind.Changed;
}
