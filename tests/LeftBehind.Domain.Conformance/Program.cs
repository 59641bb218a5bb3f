using System.Text;
using LeftBehind.Domain.Conformance;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return (args.Length > 0 ? args[0] : "engine") switch
{
    "engine" => Runner.Run(Console.In, Console.Out, EngineAnswers.To),
    "twin" => Runner.Run(Console.In, Console.Out, TwinAnswers.To),
    "cases" when args.Length == 2 => Runner.Print(ConformanceCase.ReadAll(args[1]), Console.Out),
    "unreached" when args.Length == 2 => Runner.PrintUnreached(ConformanceCase.ReadAll(args[1]), Console.Out),
    _ => Runner.Help(Console.Error),
};
