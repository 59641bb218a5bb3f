using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A policy as a page that a headteacher could sign; as JSON, its document.</summary>
internal sealed class ShowCommand() : HostCommand("show", "a policy as readable text")
{
    public override HostArguments Arguments => HostArguments.Policies(1);

    public override string Answer(Request request)
    {
        var policy = request.Inputs.Policies[0];
        return request.Options.IsJson ? Documents.Policy.Write(policy) : new Page().Lines(PolicyPage.Of(policy, request.Options.Language)).ToString();
    }
}
