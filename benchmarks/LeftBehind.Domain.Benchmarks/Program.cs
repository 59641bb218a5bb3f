using System.Linq;
using BenchmarkDotNet.Running;
using LeftBehind.Domain.Benchmarks.Measurements;

namespace LeftBehind.Domain.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments.Contains("--quick"))
            return QuickRun.Print(arguments);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        return 0;
    }
}
