using System;
using System.Text;
using LeftBehind.SampleHost;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Host.Run(args, Console.Out, Console.Error);
