using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LeftBehind.Domain;

/// <summary>What came of reading a document: the value and what was noticed, or all faults and no value.</summary>
/// <typeparam name="T">What it is read into.</typeparam>
public sealed class DocumentResult<T>
    where T : class
{
    private readonly T? _value;
    private readonly string _name;

    internal DocumentResult(T? value, string name, IReadOnlyList<Fault> faults, int more) => (_value, _name, Faults, MoreFaults) = (value, name, faults, more);

    /// <summary>Whether the document was read; there may be warnings all the same.</summary>
    public bool Success => _value is not null;

    /// <summary>What was read.</summary>
    /// <exception cref="FaultsException">The document was refused.</exception>
    public T Value => _value ?? throw new FaultsException(Faults, Rest);

    /// <summary>The errors and warnings, in the order of the document; the first 100.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>How many more there are.</summary>
    public int MoreFaults { get; }

    private string? Rest => MoreFaults == 0 ? null : _name + ": " + MoreFaults.ToString(CultureInfo.InvariantCulture) + " more";

    /// <summary>The faults one a line, and how many more there are.</summary>
    public override string ToString() =>
        string.Join(Environment.NewLine, Faults.Select(fault => fault.ToString()).Concat(Rest is null ? Array.Empty<string>() : new[] { Rest }));
}
