using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>What documents are, and what is wrong with them. What is found goes to stdout where nothing is refused, the faults to stderr.</summary>
internal sealed class ValidateCommand() : HostCommand("validate", "the faults of documents")
{
    public override HostArguments Arguments => HostArguments.Files;

    public override IReadOnlyList<string> Formats => ["table"];

    public override string Answer(Request request)
    {
        var table = new TextTable(request.Words.Say("文件", "file"), request.Words.Say("种类", "kind"), "#" + request.Words.Say("错误", "errors"), "#" + request.Words.Say("警告", "warnings"));
        var (isRefused, school) = (false, School(request.Options.Files));
        foreach (var file in request.Options.Files)
        {
            var found = AnyDocument.Read(file, school);
            request.Report.Tell(found.Faults, found.MoreFaults);
            isRefused |= !found.IsAccepted;
            table.Row(file.Name, found.Kind ?? "?", Words.Number(found.Faults.Count(fault => fault.Severity == FaultSeverity.Error)), Words.Number(found.Faults.Count(fault => fault.Severity == FaultSeverity.Warning)));
        }
        return isRefused ? throw new RefusedException() : new Page().Table(table).ToString();
    }

    /// <summary>The first roster among the files: records are read beside it.</summary>
    private static School? School(IReadOnlyList<DocumentPath> files)
    {
        if (files.FirstOrDefault(file => AnyDocument.KindOf(file) == Documents.Roster.Name) is not { } roster)
            return null;
        using var stream = roster.Open();
        var read = Documents.Roster.Read(stream, roster.Name);
        return read.Success ? read.Value : null;
    }
}
