using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;

namespace LeftBehind.SampleHost;

/// <summary>The command line as System.CommandLine takes it apart. It is asked for words only: what they mean, and what is wrong with them, is ours to say.</summary>
internal sealed class CommandParser
{
    private readonly Command _root = new("host", "What a school owes its left-behind children today, what was done, why, and what another policy would mean.") { new HelpOption() };
    private readonly ParseResult _result;

    public CommandParser(string[] args)
    {
        Define(_root, HostCommands.Board);
        foreach (var command in HostCommands.All)
        {
            var defined = new Command(command.Name, command.Does) { new HelpOption() };
            Define(defined, command);
            if (command.Arguments != HostArguments.None)
                defined.Add(new Argument<string[]>(command.Arguments.ArePolicies ? "P" : "F") { Arity = ArgumentArity.ZeroOrMore, Description = command.Arguments.Takes });
            _root.Add(defined);
        }
        _result = CommandLineParser.Parse(_root, args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
    }

    public bool AsksForHelp => _result.Action is HelpAction;

    /// <summary>Whether faults are to be JSON: asked before it is known whether the options are right.</summary>
    public bool AsksForJsonErrors => Values(HostOptions.Errors).Contains("json");

    private HostCommand Command => HostCommands.All.FirstOrDefault(command => command.Name == _result.CommandResult.Command.Name) ?? HostCommands.Board;

    public int PrintHelp(TextWriter stdout) => _result.Invoke(new InvocationConfiguration { Output = stdout });

    /// <summary>The options, read and checked.</summary>
    /// <exception cref="RefusedException">One of them is wrong.</exception>
    public OptionValues Options()
    {
        var words = new CommandWords(
            Command,
            Command.Options.Where(option => Count(option) > 0).ToDictionary(option => option, option => (Count(option), Values(option))),
            _result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value).ToArray(),
            _result.UnmatchedTokens.ToArray());
        return new OptionChecker(words).Check();
    }

    private static void Define(Command defined, HostCommand command)
    {
        foreach (var option in command.Options)
        {
            defined.Add(option.IsFlag
                ? new Option<bool>(option.Name) { Arity = ArgumentArity.Zero }
                : new Option<string[]>(option.Name) { Arity = ArgumentArity.ZeroOrMore, HelpName = option.Takes, AllowMultipleArgumentsPerToken = option.IsList });
        }
    }

    private OptionResult? Result(HostOption option) =>
        _result.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(result => result.Option.Name == option.Name && !result.Implicit);

    private int Count(HostOption option) => Result(option)?.IdentifierTokenCount ?? 0;

    private string[] Values(HostOption option) => Result(option)?.Tokens.Select(token => token.Value).ToArray() ?? [];
}
