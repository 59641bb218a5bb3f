using System;
using LeftBehind.Domain.Benchmarks.Workload;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>A record as an entity of a school's system.</summary>
internal sealed record Entry(string StudentId, DateOnly Day, int Kind, Actor By);
