using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LeftBehind.Domain.Policies;

/// <summary>The policies that come with the package, as documents for <c>Documents.Policy</c>.</summary>
public static class PolicyPacks
{
    private const string Extension = ".json";

    /// <summary>The names of the packs, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = typeof(PolicyPacks).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
        .Select(name => name.Substring(0, name.Length - Extension.Length))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The document of a pack, UTF-8.</summary>
    /// <exception cref="ArgumentException">There is no pack of this name.</exception>
    public static Stream Open(string name) =>
        typeof(PolicyPacks).Assembly.GetManifestResourceStream(name + Extension)
        ?? throw new ArgumentException($"There is no pack {name}; there are {string.Join(", ", Names)}.", nameof(name));
}
