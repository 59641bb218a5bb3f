using System.Collections.Generic;
using System.IO;
using System.Linq;
using LeftBehind.Domain;
using NodaTime;

namespace LeftBehind.SampleHost;

/// <summary>Checks a command line before any document is read: ARG001 to ARG007, ARG010, and the range of LIM004.</summary>
internal sealed class OptionChecker(CommandWords words)
{
    private readonly List<Fault> _faults = [];
    private readonly OptionValues _values = new(words.Command);

    /// <summary>The options read.</summary>
    /// <exception cref="RefusedException">One is wrong.</exception>
    public OptionValues Check()
    {
        if (words.Command == HostCommands.Board && words.Strangers.FirstOrDefault(word => !IsOption(word)) is { } command)
            throw new RefusedException(UnknownCommand(command));
        Strangers();
        foreach (var option in words.Command.Options)
            Value(option);
        Arguments();
        if (words.Command.IsAboutExample || _values.Has(HostOptions.Example))
            ExampleSchool.Complete(_values);
        Missing();
        Range();
        Out();
        return _faults.Count == 0 ? _values : throw new RefusedException([.. _faults]);
    }

    private static bool IsOption(string word) => word.StartsWith('-') && word.Length > 1;

    private static Fault UnknownCommand(string word)
    {
        var names = HostCommands.All.Select(command => command.Name).ToArray();
        return Fault.OfOption(word, "ARG001", Fault.Quoted(word), string.Join(", ", names), Nearest.Of(word, names));
    }

    private void Strangers()
    {
        var follows = false;
        foreach (var word in words.Strangers.Concat(words.Arguments.Where(IsOption)))
        {
            // What follows an option that is not known may be its value.
            if (IsOption(word) || !follows)
                Stranger(word);
            follows = IsOption(word);
        }
    }

    private void Stranger(string word)
    {
        var names = words.Command.Options.Select(option => option.Name).ToArray();
        var name = IsOption(word) ? word.Split('=', ':')[0] : word;
        _faults.Add(Fault.OfOption(name, "ARG002", Fault.Quoted(name), string.Join(", ", names), Nearest.Of(name, names)));
    }

    private void Value(HostOption option)
    {
        if (!words.Options.TryGetValue(option, out var given))
            return;
        if (given.Count > 1 && !option.IsList)
            Add(option.Name, "ARG004", given.Values.Length == 0 ? $"it {given.Count} times" : string.Join(" and ", given.Values.Select(Fault.Quoted)), "it once");
        else if (option.IsFlag)
            _values.Set(option, true);
        else if (given.Values.Length == 0)
            Add(option.Name, "ARG003", "nothing", option.Takes);
        else if (option.IsList)
            _values.Set(option, given.Values.Select(text => Read(option, text)).OfType<object>().ToArray());
        else if (Read(option, given.Values[0]) is { } value)
            _values.Set(option, value);
    }

    private object? Read(HostOption option, string text) => option == HostOptions.Format
        ? OptionReader.Word(option.Name, text, [.. words.Command.Formats], _faults)
        : option.Read!(option, text, _faults);

    private void Arguments()
    {
        var (takes, given) = (words.Command.Arguments, words.Arguments.Where(word => !IsOption(word)).ToArray());
        foreach (var extra in given.Skip(takes.Most))
            Stranger(extra);
        if (given.Length < takes.Least)
            Add(takes.ArePolicies ? takes.Most > 1 ? "P" + (given.Length + 1) : "P" : "F", "ARG003", "nothing", takes.Takes);
        if (takes.ArePolicies)
            _values.Policies = [.. given.Take(takes.Most).Select(word => PolicySource.FindVersion(word, _faults)).OfType<PolicySource>()];
        else
            _values.Files = [.. given.Select(word => DocumentPath.Find(word, word, _faults)).OfType<DocumentPath>()];
    }

    private void Missing()
    {
        foreach (var option in words.Command.Required)
        {
            if (!_values.Has(option) && !words.Options.ContainsKey(option))
                Add(option.Name, "ARG003", "nothing", option.Takes);
        }
    }

    private void Range()
    {
        if (!_values.Has(HostOptions.From) || !_values.Has(HostOptions.To))
            return;
        var (from, to) = (_values.Get<LocalDate>(HostOptions.From), _values.Get<LocalDate>(HostOptions.To));
        if (from > to)
            Add(HostOptions.To.Name, "ARG006", $"{Words.Iso(to)}, before --from {Words.Iso(from)}", "a date on or after --from");
        else if (from.PlusYears(30) < to)
            Add(HostOptions.To.Name, "LIM004", $"{Words.Iso(to)}, more than 30 years after {Words.Iso(from)}", "a range of at most 30 years; nothing was returned");
    }

    private void Out()
    {
        if (_values.Out is not { } name)
            return;
        var path = name.Length == 0 ? null : Path.GetFullPath(name);
        var inputs = InputReader.Order.Select(_values.Find<DocumentPath>).OfType<DocumentPath>().Select(input => input.Path)
            .Concat(_values.Files.Select(input => input.Path))
            .Concat(_values.Policies.Append(_values.Find<PolicySource>(HostOptions.Policy)).Append(_values.Find<PolicySource>(HostOptions.Against)).Select(policy => policy?.Path));
        if (path is null || Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)) || inputs.Contains(path))
            Add(HostOptions.Out.Name, "ARG010", Fault.Quoted(name), "a file that can be made, none of the inputs");
    }

    private void Add(string option, string code, string found, string allowed) => _faults.Add(Fault.OfOption(option, code, found, allowed));
}
