using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LeftBehind.Domain;

namespace LeftBehind.SampleHost;

/// <summary>Reads how long actions take, and how much work a person can have in a week.</summary>
internal static class WorkOptions
{
    public const string Minutes = "ACTION=N, the minutes from 0 to 10080";
    public const string Limit = "minutes from 1 to 10080";

    public static object? ReadMinutes(HostOption option, string text, ICollection<Fault> faults)
    {
        var parts = text.Split('=');
        if (parts.Length == 2 && ActionOf(parts[0]) is { } action && Number(parts[1], 0) is { } minutes)
            return new KeyValuePair<CareAction, int>(action, minutes);
        faults.Add(Fault.OfOption(option.Name, "ARG005", Fault.Quoted(text), Minutes));
        return null;
    }

    public static object? ReadLimit(HostOption option, string text, ICollection<Fault> faults)
    {
        if (Number(text, 1) is { } limit)
            return limit;
        faults.Add(Fault.OfOption(option.Name, "ARG005", Fault.Quoted(text), Limit));
        return null;
    }

    public static WorkAssumptions Of(OptionValues options)
    {
        var work = options.Has(HostOptions.WeeklyLimit) ? WorkAssumptions.Ours.WithWeeklyLimit(options.Get<int>(HostOptions.WeeklyLimit)) : WorkAssumptions.Ours;
        return (options.Find<object[]>(HostOptions.Minutes) ?? []).Cast<KeyValuePair<CareAction, int>>().Aggregate(work, (all, item) => all.WithMinutes(item.Key, item.Value));
    }

    private static CareAction? ActionOf(string code)
    {
        try
        {
            return new CareAction(code);
        }
        catch (System.ArgumentException)
        {
            return null;
        }
    }

    private static int? Number(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= 10080 ? number : null;
}
