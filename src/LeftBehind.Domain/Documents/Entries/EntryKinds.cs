using System;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What an entry of a file is, by its properties.</summary>
internal static class EntryKinds
{
    public const string Records = "records";
    public const string Excusals = "excusals";
    public const string Incidents = "incidents";

    /// <summary>The kind of file that the entry belongs to, or null: that cannot be said.</summary>
    public static string? Of(Node entry)
    {
        if (entry.Kind != NodeKind.Object)
            return null;
        bool Has(string name) => entry.Members.Any(member => member.Name == name);
        return Has("action") || Has("retracts") ? Records : Has("reason") ? Excusals : Has("awareAt") ? Incidents : DocumentKinds.NameOf(entry);
    }

    /// <summary>An entry handler that first looks whether the file is of the wanted kind at all.</summary>
    public static Func<Node?, bool> Expecting(string wanted, FaultSink faults, Action<Node?> take)
    {
        var isKnown = false;
        return entry =>
        {
            var kind = isKnown || entry is null ? wanted : Of(entry) ?? wanted;
            isKnown |= entry is not null;
            if (kind != wanted && entry is not null)
            {
                faults.Error(DocumentKinds.Top(entry), "DOC014", kind, wanted);
                return false;
            }
            take(entry);
            return true;
        };
    }
}
