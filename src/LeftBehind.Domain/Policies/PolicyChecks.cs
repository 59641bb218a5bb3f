using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>What may contradict what in a policy; codes as in <c>docs/faults.md</c>.</summary>
internal static class PolicyChecks
{
    private const int MostDuties = 500;

    public static List<Fault> Of(IReadOnlyList<PolicyVersion> versions)
    {
        var faults = new List<Fault>();
        var ids = new HashSet<string>();
        for (var i = 0; i < versions.Count; i++)
        {
            var path = FormattableString.Invariant($"$.versions[{i}]");
            if (!ids.Add(versions[i].Id))
                faults.Add(new Fault("DOC021", path + ".version", versions[i].Id + ", which stands there already", "an id that is unique in its list"));
            if (i > 0 && versions[i].EffectiveFrom <= versions[i - 1].EffectiveFrom)
                faults.Add(new Fault("POL001", path + ".effectiveFrom", $"{From(versions[i])}, not later than version {versions[i - 1].Id} of {From(versions[i - 1])}", "ascending, distinct days"));
            if (versions[i].Corrects is { } corrected && versions.Take(i).All(earlier => earlier.Id != corrected))
                faults.Add(new Fault("POL017", path + ".corrects", corrected, "an earlier version: " + string.Join(", ", versions.Take(i)), Nearest.Of(corrected, versions.Take(i).Select(earlier => earlier.Id))));
            Version(versions[i], path, faults);
        }
        return faults;
    }

    /// <summary>Of one version alone; the paths begin with it.</summary>
    public static List<Fault> Of(PolicyVersion version)
    {
        var faults = new List<Fault>();
        Version(version, string.Empty, faults);
        return faults;
    }

    private static void Version(PolicyVersion version, string path, List<Fault> faults)
    {
        if (version.Duties.Count > MostDuties)
            faults.Add(new Fault("LIM003", path + ".duties", FormattableString.Invariant($"{version.Duties.Count} duties"), FormattableString.Invariant($"at most {MostDuties} in a version")));
        var mustNotMiss = version.Appraisal?.MustNotMiss ?? ValueList<string>.Empty;
        for (var i = 0; i < mustNotMiss.Count; i++)
        {
            var id = mustNotMiss[i];
            if (version.Duties.All(duty => duty.Id != id))
                faults.Add(new Fault("POL010", FormattableString.Invariant($"{path}.appraisal.mustNotMiss[{i}]"), id, "a duty of the version: " + string.Join(", ", version.Duties), Nearest.Of(id, version.Duties.Select(duty => duty.Id))));
        }
    }

    private static string From(PolicyVersion version) => LocalDatePattern.Iso.Format(version.EffectiveFrom);
}
