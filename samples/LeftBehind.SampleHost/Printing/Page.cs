using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LeftBehind.SampleHost;

/// <summary>Text and tables of at most 100 columns, a wide character counting two, without colours.</summary>
internal sealed class Page
{
    public const int Width = 100;

    private readonly StringWriter _text = new();
    private readonly IAnsiConsole _console;

    public Page()
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(_text) });
        _console.Profile.Width = Width;
        _console.Profile.Encoding = Encoding.UTF8;
    }

    /// <summary>A line, continued under its own beginning where it is too long.</summary>
    public Page Line(string text = "")
    {
        var indent = text.TakeWhile(c => c == ' ').Count();
        return text.Length == 0 ? Write(Text.NewLine) : Write(new Padder(new Text(Printable.Of(text[indent..])), new Padding(indent, 0, 0, 0)));
    }

    /// <summary>Several lines.</summary>
    public Page Lines(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            Line(line);
        return this;
    }

    public Page Table(TextTable table) => Write(table.Rendered());

    public override string ToString() => string.Concat(_text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));

    private Page Write(IRenderable part)
    {
        _console.Write(part);
        return this;
    }
}
