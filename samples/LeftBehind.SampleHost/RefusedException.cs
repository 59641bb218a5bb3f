using System;
using System.Collections.Generic;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>The command line or a document was refused; what is not told yet is in <see cref="Faults"/>.</summary>
internal sealed class RefusedException(params IReadOnlyList<Fault> faults) : Exception
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
