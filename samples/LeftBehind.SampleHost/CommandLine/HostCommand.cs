using System.Collections.Generic;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>A command: what it is called, what it takes, and its answer. A new one is a new file, and a line in <see cref="HostCommands"/>.</summary>
internal abstract class HostCommand(string name, string does)
{
    public string Name { get; } = name;

    public string Does { get; } = does;

    public virtual IReadOnlyList<HostOption> Required => [];

    public virtual IReadOnlyList<HostOption> Optional => [];

    public virtual HostArguments Arguments => HostArguments.None;

    /// <summary>The lists of its answer in JSON that make rows for CSV and pages; none, and it has neither.</summary>
    public virtual IReadOnlyList<AnswerList> Lists => [];

    public virtual IReadOnlyList<string> Formats => Lists.Count > 0 ? ["table", "json", "csv", "html"] : ["table", "json"];

    /// <summary>Whether it is about the built-in example, whatever is given.</summary>
    public virtual bool IsAboutExample => false;

    /// <summary>Whether incidents are read beside the escalations that they start, and records beside the incidents that they answer.</summary>
    public virtual bool ChecksIncidents => false;

    public IEnumerable<HostOption> Options => Required.Concat(Optional)
        .Concat(Required.Contains(HostOptions.Calendar) ? [HostOptions.Example] : [])
        .Concat(HostOptions.Common);

    /// <summary>The answer as text, whole, with the end of its last line.</summary>
    public abstract string Answer(Request request);

    /// <summary>The answer in parts, each written when it comes.</summary>
    public virtual IEnumerable<string> Answers(Request request) => [Answer(request)];

    /// <summary>The answer as rows; asked only where the format wants rows, for which <see cref="Answer"/> gives JSON.</summary>
    public virtual Rows Rows(Request request) => SampleHost.Rows.Of(Answer(request), Lists);

    /// <summary>The obligations of the answer; asked only where the format is a calendar of their windows.</summary>
    public virtual Obligations Owed(Request request) => throw new System.NotSupportedException(Name);
}
