using Spectre.Console;
using Spectre.Console.Rendering;

namespace LeftBehind.SampleHost;

/// <summary>No border but a dashed line under the headings, in characters that are narrow everywhere.</summary>
internal sealed class PlainBorder : TableBorder
{
    public override string GetPart(TableBorderPart part) => part == TableBorderPart.HeaderBottom ? "-" : " ";
}
