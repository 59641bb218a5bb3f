using System;

namespace LeftBehind.Domain.Benchmarks.Rivals;

/// <summary>Days on which a rule, or every rule (null), is asked of nobody.</summary>
internal sealed record Exemption(string? Rule, DateOnly From, DateOnly To);
