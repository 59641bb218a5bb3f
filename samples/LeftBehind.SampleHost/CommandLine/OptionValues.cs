using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The options of a command line, each read.</summary>
internal sealed class OptionValues(HostCommand command)
{
    private readonly Dictionary<HostOption, object> _values = [];

    public HostCommand Command { get; } = command;

    /// <summary>The arguments, where they are documents.</summary>
    public IReadOnlyList<DocumentPath> Files { get; set; } = [];

    /// <summary>The arguments, where they are policies.</summary>
    public IReadOnlyList<PolicySource> Policies { get; set; } = [];

    public string Format => Has(HostOptions.Format) ? Get<string>(HostOptions.Format) : "table";

    /// <summary>Whether the answer is wanted as JSON, or as rows, which are made of it.</summary>
    public bool IsJson => Format is "json" or "csv" or "html";

    public Language Language => Has(HostOptions.Lang) && Get<string>(HostOptions.Lang) == "zh" ? Language.Chinese : Language.English;

    public string? Out => Has(HostOptions.Out) ? Get<string>(HostOptions.Out) : null;

    public bool RevealsNames => Has(HostOptions.RevealNames);

    public bool Has(HostOption option) => _values.ContainsKey(option);

    public T Get<T>(HostOption option) => (T)_values[option];

    public T? Find<T>(HostOption option)
        where T : class => _values.TryGetValue(option, out var value) ? (T)value : null;

    public void Set(HostOption option, object value) => _values[option] = value;
}
