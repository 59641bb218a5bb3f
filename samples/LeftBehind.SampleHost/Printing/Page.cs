using System;
using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace LeftBehind.SampleHost;

/// <summary>Text and tables of at most 100 columns, a wide character counting two, without colours.</summary>
internal sealed class Page
{
    public const int Width = 100;

    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    public Page()
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(new StringWriter(_text)) });
        _console.Profile.Width = Width;
        _console.Profile.Encoding = Encoding.UTF8;
    }

    /// <summary>A line, continued under its own beginning, or further in, where it is too long.</summary>
    public Page Line(string text = "", int hang = 0)
    {
        var indent = text.TakeWhile(c => c == ' ').Count();
        foreach (var line in Wrapping.Lines(Printable.Of(text), Width, indent + hang))
            _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Several lines.</summary>
    public Page Lines(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            Line(line);
        return this;
    }

    public Page Table(TextTable table)
    {
        _console.Write(table.Rendered());
        return this;
    }

    /// <summary>The page, without blanks at the end of a line and without two empty lines in a row.</summary>
    public override string ToString()
    {
        var lines = _text.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToArray();
        return string.Concat(lines.SkipWhile(line => line.Length == 0).Where((line, i) => line.Length > 0 || lines[Math.Max(0, i - 1)].Length > 0).Select(line => line + "\n"));
    }
}
