using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A document in its canonical form. A roster is written only with <c>--reveal-names</c>, for it holds all that is personal. With <c>--seal</c> a version of a policy is sealed, and all before it.</summary>
internal sealed class FormatCommand() : HostCommand("fmt", "a document in its canonical form")
{
    public override HostArguments Arguments => HostArguments.Files with { Most = 1 };

    public override IReadOnlyList<string> Formats => ["table"];

    public override IReadOnlyList<HostOption> Optional => [HostOptions.Seal];

    public override string Answer(Request request)
    {
        var document = AnyDocument.Read(request.Options.Files[0]);
        if (document.Kind == Documents.Roster.Name && !request.Options.RevealsNames)
            throw new RefusedException(Fault.OfOption(HostOptions.RevealNames.Name, "ARG003", "nothing", "--reveal-names, for a roster is written with its names"));
        request.Report.Tell(document.Faults, document.MoreFaults);
        return request.Options.Has(HostOptions.Seal) && document.IsAccepted ? Sealed(request.Options.Files[0], document, request.Options.Get<string>(HostOptions.Seal)) : document.Text ?? throw new RefusedException();
    }

    private static string Sealed(DocumentPath file, AnyDocument document, string version)
    {
        if (document.Kind != Documents.Policy.Name)
            throw new RefusedException(Fault.OfOption(HostOptions.Seal.Name, "ARG005", "it for a document of another kind", "a policy"));
        var kind = OtherPolicies.KindAt(file.Path);
        using var stream = file.Open();
        var policy = kind.Read(stream, file.Name).Value;
        var versions = policy.Versions.Select(other => other.Id).ToArray();
        return versions.Contains(version)
            ? kind.Write(policy.Sealed(version))
            : throw new RefusedException(Fault.OfOption(HostOptions.Seal.Name, "ARG008", Fault.Quoted(version), string.Join(", ", versions), Nearest.Of(version, versions)));
    }
}
