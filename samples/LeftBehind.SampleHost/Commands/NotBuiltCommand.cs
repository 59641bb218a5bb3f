using System;

namespace LeftBehind.SampleHost;

/// <summary>A command of the contract that is still to come: it says so, and answers nothing.</summary>
internal sealed class NotBuiltCommand(string name, string does) : HostCommand(name, does + " (not built yet)")
{
    public override string Answer(Request request) => throw new NotSupportedException(Name);
}
