using System.Linq;
using System.Text.Json;
using LeftBehind.Domain;
using LeftBehind.Domain.Policies;

namespace LeftBehind.SampleHost;

/// <summary>The packs that come with the package.</summary>
internal sealed class PoliciesCommand() : HostCommand("policies", "the policies that come with the package")
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public override string Answer(Request request)
    {
        var policies = PolicyPacks.Names.Select(name => (Name: name, Policy: Read(name))).ToArray();
        return request.Options.IsJson
            ? JsonSerializer.Serialize(new { policies = policies.Select(item => new { name = item.Name, title = new { zh = item.Policy.Title?.Zh, en = item.Policy.Title?.En }, source = item.Policy.Source, versions = item.Policy.Versions.Select(version => version.Id) }) }, Indented) + "\n"
            : Table(policies, request.Words);
    }

    private static Policy Read(string name)
    {
        using var stream = PolicyPacks.Open(name);
        return Documents.Policy.Read(stream, name).Value;
    }

    private static string Table((string Name, Policy Policy)[] policies, Words words)
    {
        var table = new TextTable(words.Say("名称", "name"), words.Say("标题", "title"), "#" + words.Say("版本", "versions"), "#" + words.Say("义务", "duties"), "#" + words.Say("其中本库读法", "our readings"));
        foreach (var (name, policy) in policies)
            table.Row(name, policy.Title?.In(words.Language) ?? string.Empty, Words.Number(policy.Versions.Count), Words.Number(policy.Latest.Duties.Count), Words.Number(policy.Latest.Duties.Count(duty => duty.Authority == Authority.Reading)));
        return new Page().Table(table).ToString();
    }
}
