using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>Reads what a version extends and what it drops of it, and puts the two together.</summary>
internal sealed class ExtensionReader
{
    private static readonly string[] Sections = { "duty", "pairing", "escalation", "field", "provision" };

    private static readonly Kind<DroppedPart> DropKind = Obj.KindOf(new[] { "duty", "pairing", "escalation", "field", "provision", "cites", "reason" }, ReadDrop);

    private readonly Obj _obj;
    private readonly Told<string> _extends;
    private readonly Told<IReadOnlyList<Told<DroppedPart>>> _drops;
    private readonly PolicyVersion? _basis;

    public ExtensionReader(Obj obj, BasePolicies others, Told<LocalDate> from)
    {
        _obj = obj;
        _extends = obj.Optional("extends").As(new Kind<string>("a version of another policy, POLICY@VERSION", ReadReference));
        _drops = obj.Optional("drops").As(Lists.Of(DropKind).AtMost());
        if (_extends.IsGiven)
            _basis = Basis(others, from);
        else if (_extends.IsAbsent && obj.Find("drops") is { } drops)
            obj.Faults.Error(drops.Spot, "POL019", "\"drops\" in a version that extends none", "\"drops\" beside \"extends\"");
    }

    /// <summary>Whether the version is written as an extension.</summary>
    public bool IsAsked => !_extends.IsAbsent;

    /// <summary>The version with all that holds in it, or null and faults.</summary>
    public PolicyVersion? Whole(PolicyVersion own, Period? grace, decimal? share, int? days)
    {
        var extension = new VersionExtension(_extends.Value, _basis!, own, _drops.ToValueList()) { Grace = grace, MinimumShare = share, MinimumDays = days };
        foreach (var drop in _drops.Elements())
            Check(drop, own);
        foreach (var duty in _obj.Find("duties")?.Items ?? new List<Node>())
        {
            var cites = duty.Members.First(member => member.Name == "cites").Value;
            if (cites.Items.Count == 0)
                _obj.Faults.Error(cites.Spot, "DOC023", "an empty list", "at least one, in a version that extends another");
        }
        if (_obj.IsSound)
            Check(extension.Whole);
        return _obj.IsSound ? extension.Whole : null;
    }

    private static Told<string> ReadReference(Node node, FaultSink faults)
    {
        if (Kinds.WholeText(node, faults, "POLICY@VERSION") is not { } text)
            return Told<string>.Refused(node);
        var parts = text.Split('@');
        if (parts.Length == 2 && parts.All(part => Grammar.Misfit(part) is null))
            return Told<string>.Given(node, text);
        faults.Error(node.Spot, "POL018", Quote.Of(text), "a version of another policy, POLICY@VERSION");
        return Told<string>.Refused(node);
    }

    private static DroppedPart? ReadDrop(Obj obj)
    {
        var parts = Sections.Select(section => (Section: section, Id: obj.Optional(section).As(Kinds.CodeText))).Where(part => !part.Id.IsAbsent).ToArray();
        var cites = obj.Required("cites").As(Lists.AtLeastOne(Kinds.Text).AtMost());
        var reason = obj.Optional("reason").As(Kinds.Localized);
        if (parts.Length != 1)
            obj.Faults.Error(obj.Spot, "POL019", parts.Length == 0 ? "nothing to drop" : string.Join(" and ", parts.Select(part => Quote.Of(part.Section))), "one of " + string.Join(", ", Sections));
        return obj.IsSound ? new DroppedPart(parts[0].Section, parts[0].Id.Value, reason.OrNull(), cites.ToValueList()) : null;
    }

    private PolicyVersion? Basis(BasePolicies others, Told<LocalDate> from)
    {
        var parts = _extends.Value.Split('@');
        var (policy, trouble) = others.Of(parts[0]);
        if (policy is null)
        {
            _obj.Faults.Error(_extends.Spot, "POL018", trouble, "a policy that can be looked up and read, and extends others at most eight deep");
            return null;
        }
        if (policy.Versions.FirstOrDefault(version => version.Id == parts[1]) is not { } basis)
        {
            var ids = policy.Versions.Select(version => version.Id).ToArray();
            _obj.Faults.Error(_extends.Spot, "POL018", Quote.Of(_extends.Value), Several.Of(ids, "a version of policy " + policy.Id), Nearest.Of(parts[1], ids));
            return null;
        }
        if (from.IsGiven && policy.VersionOn(from.Value) is { } inForce && inForce.EffectiveFrom > basis.EffectiveFrom)
            _obj.Faults.Warning(_extends.Spot, "POL020", Quote.Of(_extends.Value) + $", though version {inForce.Id} is in force from {LocalDatePattern.Iso.Format(inForce.EffectiveFrom)} on", "the version in force when this one begins, or this one on purpose");
        return basis;
    }

    /// <summary>What is dropped was there, is dropped once, and is not given again.</summary>
    private void Check(Told<DroppedPart> told, PolicyVersion own)
    {
        var drop = told.Value;
        var known = IdsOf(_basis!, drop.Section).ToArray();
        if (!known.Contains(drop.Id))
            _obj.Faults.Error(told.Spot, "POL019", Quote.Of(drop.Id), Several.Of(known, $"a {drop.Section} of {_extends.Value}"), Nearest.Of(drop.Id, known));
        else if (IdsOf(own, drop.Section).Contains(drop.Id))
            _obj.Faults.Error(told.Spot, "POL019", Quote.Of(drop.Id) + ", which this version gives itself", "to drop it, or to give it: what is given takes the place of the other");
        else if (_drops.Values().First(other => other.Section == drop.Section && other.Id == drop.Id) != drop)
            _obj.Faults.Error(told.Spot, "POL019", Quote.Of(drop.Id) + ", dropped already", "each part once");
    }

    private void Check(PolicyVersion whole)
    {
        var spot = (_obj.Find("appraisal") ?? _obj.Find("drops") ?? _obj.Node).Spot;
        foreach (var fault in PolicyChecks.Of(whole))
            _obj.Faults.Error(fault.Code == "LIM003" ? _obj.Spot : spot, fault.Code, fault.Found, fault.Allowed, fault.Suggestion);
    }

    private static IEnumerable<string> IdsOf(PolicyVersion version, string section) => section switch
    {
        "duty" => version.Duties.Select(duty => duty.Id),
        "pairing" => version.PairingRules.Select(rule => rule.Kind.Value),
        "escalation" => version.Escalations.Select(escalation => escalation.Id),
        "field" => version.Archive.Select(field => field.Field),
        _ => version.Provisions.Select(provision => provision.Id),
    };
}
