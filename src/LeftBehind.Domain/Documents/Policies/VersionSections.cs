using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The lists and rules of a version.</summary>
internal sealed class VersionSections
{
    public const int MostDuties = 500;

    private readonly Told<Eligibility> _eligibility;
    private readonly Told<IReadOnlyList<Told<PairingRule>>> _pairings;
    private readonly Told<IReadOnlyList<Told<Duty>>> _duties;
    private readonly Told<IReadOnlyList<Told<Escalation>>> _escalations;
    private readonly Told<IReadOnlyList<Told<ArchiveField>>> _archive;
    private readonly Told<AppraisalRule> _appraisal;
    private readonly Told<IReadOnlyList<Told<Provision>>> _provisions;

    /// <summary>Those of an object; <paramref name="isPartial"/>: they are not all that the version has.</summary>
    public VersionSections(Obj obj, bool isPartial)
    {
        _eligibility = obj.Optional("eligibility").As(EligibilityReader.Kind);
        _pairings = obj.Optional("pairings").As(Lists.Of(PairingRuleReader.Kind).AtMost());
        _duties = obj.Optional("duties").As(Lists.Of(DutyReader.Kind).AtMost(MostDuties, "duties in a version"));
        _escalations = obj.Optional("escalations").As(Lists.Of(EscalationReader.Kind).AtMost());
        _archive = obj.Optional("archive").As(Lists.Of(ArchiveReader.Kind).AtMost());
        _provisions = obj.Optional("provisions").As(Lists.Of(ProvisionReader.Kind).AtMost());
        Ids.Check(obj, "pairings", "kind");
        Ids.Check(obj, "escalations", "id");
        Ids.Check(obj, "provisions", "id");
        var duties = Ids.Check(obj, "duties", "id");
        if (isPartial)
            duties.Blur();
        _appraisal = obj.Optional("appraisal").As(AppraisalReader.For(duties));
    }

    public PolicyVersion AddTo(PolicyVersion version) => version with
    {
        Eligibility = _eligibility.OrNull(),
        PairingRules = _pairings.ToValueList(),
        Duties = _duties.ToValueList(),
        Escalations = _escalations.ToValueList(),
        Archive = _archive.ToValueList(),
        Appraisal = _appraisal.OrNull(),
        Provisions = _provisions.ToValueList(),
    };
}
