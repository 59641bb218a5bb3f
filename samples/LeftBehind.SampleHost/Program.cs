using System;
using System.Text;
using LeftBehind.SampleHost;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Host.Run(args, Console.Out, Console.Error, new Surroundings(new RealTime(), Console.IsOutputRedirected ? null : AnsiConsole.Console));
