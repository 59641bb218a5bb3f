using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The names of the kinds of provision.</summary>
internal static class ProvisionWords
{
    private static readonly Dictionary<ProvisionKind, LocalizedText> Names = new()
    {
        [ProvisionKind.Standing] = new("常设要求", "standing"),
        [ProvisionKind.Organisation] = new("组织", "organisation"),
        [ProvisionKind.Facility] = new("设施", "facility"),
        [ProvisionKind.Activity] = new("活动", "activity"),
        [ProvisionKind.Priority] = new("优先", "priority"),
        [ProvisionKind.Classification] = new("分类", "classification"),
        [ProvisionKind.Record] = new("记录", "record"),
        [ProvisionKind.Report] = new("告知", "report"),
        [ProvisionKind.Target] = new("目标", "target"),
        [ProvisionKind.Right] = new("权利", "right"),
        [ProvisionKind.Prohibition] = new("禁止", "prohibition"),
    };

    public static LocalizedText Of(ProvisionKind kind) => Names[kind];
}
