using System.Text;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Tests.Packs;

namespace LeftBehind.Domain.Tests.Lints;

/// <summary>What lint finds in the packs. Each finding was read; what is kept is what the source says.</summary>
public sealed class PackLintTests
{
    /// <summary>
    /// primary-rulebook-2024: three chapters of one rulebook have the mentor, the acting parent and any teacher talk to the child every week. The teachers' talk takes
    /// any teacher's record, so that the mentor's and the acting parent's talks do it. Written by different hands, it seems; a school that adopts it should choose.
    /// three-twos-plan: "twice in two months" is the plan's own rhythm, from whenever its term begins; nine weeks would be a number of ours.
    /// </summary>
    [Fact]
    public async Task WhatIsFoundInThePacks()
    {
        var text = new StringBuilder();
        foreach (var name in PolicyPacks.Names)
        {
            text.Append(name).Append('\n');
            foreach (var finding in TheFloor.Pack(name).Lint())
                text.Append("  ").Append(finding).Append(" [").AppendJoin(' ', finding.Citations).Append("]\n");
        }
        await Verifier.Verify(text.ToString());
    }
}
