using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace LeftBehind.Domain;

/// <summary>An object to be written; what is null is left out.</summary>
internal sealed class OutObject : Out
{
    private readonly List<(string Name, Out Value)> _members = new();

    public bool IsEmpty => _members.Count == 0;

    /// <summary>The members in order, each as one line of JSON.</summary>
    public IEnumerable<(string Name, string Json)> Members => _members.Select(member => (member.Name, member.Value.Flat));

    public OutObject Put(string name, Out? value)
    {
        if (value is not null)
            _members.Add((name, value));
        return this;
    }

    public OutObject Put(string name, string? text) => Put(name, text is null ? null : Text(text));

    public OutObject Put(string name, Code? code) => Put(name, code?.Value);

    public OutObject Put(string name, Personal? text) => Put(name, text?.Reveal());

    public OutObject Put(string name, LocalDate? day) => Put(name, day is { } date ? LocalDatePattern.Iso.Format(date) : null);

    public OutObject Put(string name, Instant? at) => Put(name, at is { } instant ? Moments.Text(instant) : null);

    public OutObject Put(string name, Period? period) => Put(name, period is null ? null : PeriodPattern.Roundtrip.Format(period));

    public OutObject Put(string name, int? number) => Put(name, number is { } value ? new OutScalar(value.ToString(CultureInfo.InvariantCulture)) : null);

    public OutObject Put(string name, decimal? number) => Put(name, number is { } value ? new OutScalar(JsonStrings.Number(value)) : null);

    public OutObject Put(string name, LocalizedText? text) => Put(name, text is null ? null : new OutObject().Put("zh", text.Zh).Put("en", text.En));

    public OutObject Put(string name, IEnumerable<string>? texts) => Put(name, texts is null ? null : List(texts.Select(Text)));

    public OutObject Put(string name, IEnumerable<Code>? codes) => Put(name, codes?.Select(code => code.Value));

    public OutObject Put(string name, IEnumerable<Out>? items) => Put(name, items is null ? null : List(items));

    /// <summary>A list that is left out when it is empty.</summary>
    public OutObject PutSome(string name, IReadOnlyCollection<string> texts) => texts.Count == 0 ? this : Put(name, texts);

    /// <summary>A list that is left out when it is empty.</summary>
    public OutObject PutSome<T>(string name, IReadOnlyCollection<T> items, Func<T, Out> write) => items.Count == 0 ? this : Put(name, items.Select(write));

    /// <summary>A word of a closed list.</summary>
    public OutObject Put<T>(string name, T? value, Words<T> words)
        where T : struct => Put(name, value is { } word ? words.Of(word) : null);

    /// <summary>Written only if it holds.</summary>
    public OutObject PutIf(string name, bool holds) => Put(name, holds ? new OutScalar("true") : null);

    /// <summary>Without the members that say what goes without saying.</summary>
    public OutObject Without(IReadOnlyDictionary<string, string> defaults)
    {
        var json = new OutObject();
        json._members.AddRange(_members.Where(member => !(defaults.TryGetValue(member.Name, out var value) && member.Value.Flat == value)));
        return json;
    }

    internal override void AppendFlat(StringBuilder text)
    {
        text.Append('{');
        for (var i = 0; i < _members.Count; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty).Append(JsonStrings.Quoted(_members[i].Name)).Append(": ");
            _members[i].Value.AppendFlat(text);
        }
        text.Append('}');
    }

    protected override void WriteTall(TextWriter writer, int indent)
    {
        writer.Write('{');
        for (var i = 0; i < _members.Count; i++)
        {
            NewLine(writer, indent + 1);
            var name = JsonStrings.Quoted(_members[i].Name) + ": ";
            writer.Write(name);
            _members[i].Value.Write(writer, indent + 1, ((indent + 1) * 2) + name.Length + (i < _members.Count - 1 ? 1 : 0));
            if (i < _members.Count - 1)
                writer.Write(',');
        }
        NewLine(writer, indent);
        writer.Write('}');
    }
}
