using System.Text;
using LeftBehind.Domain.Policies;
using LeftBehind.Domain.Tests.Packs;

namespace LeftBehind.Domain.Tests.Lints;

/// <summary>What lint finds in the packs. Each finding was read; what is kept is what the source says.</summary>
public sealed class PackLintTests
{
    /// <summary>
    /// primary-rulebook-2024: one chapter has the mentor talk to the child every week, with a record of the talk; another has "teachers" do so and, since the mentor is one, takes
    /// the mentor's record. The rulebook says both, so both stay: the school that wrote it should choose.
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
