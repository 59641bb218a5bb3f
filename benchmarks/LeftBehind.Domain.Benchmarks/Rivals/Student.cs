using System;
using System.Collections.Generic;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>A pupil as an entity of a school's system.</summary>
internal sealed record Student(Pupil Row, DateOnly EnrolledFrom, DateOnly EnrolledTo, IReadOnlyList<Exemption> Exemptions)
{
    public string Id => Row.Id;
}
