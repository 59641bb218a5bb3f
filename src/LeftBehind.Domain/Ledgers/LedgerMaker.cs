using System;
using System.Threading;
using NodaTime;

namespace LeftBehind.Domain;

/// <summary>Makes the rows of a ledger or plan: line by line and subject by subject over the whole span, then those of the range in order. Section 9.</summary>
internal sealed class LedgerMaker(CareProgramme programme, CareLog log, Instant? knownAt, int? asOf)
{
    /// <param name="from">The first day on which a window may begin.</param>
    /// <param name="to">The last.</param>
    /// <param name="earlier">Whether those are shown, too, that began before and are still open.</param>
    /// <param name="progress">Told how many duties are done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public LedgerData Make(int from, int to, Earlier earlier, IProgress<int>? progress, CancellationToken cancellation)
    {
        using var rows = new RowList(programme.Slots);
        using var credits = new CreditList();
        var view = LogViews.Of(log, programme.Calendar.Zone, new Knowledge(knownAt));
        var planner = new Planner(programme.Knowledge.At(knownAt), programme.Timeline, view.Incidents, view.Knowledge);
        var reckoning = new Reckoning(programme.Knowledge, planner, view, asOf);
        for (var i = 0; i < programme.Timeline.Lines.Count; i++)
        {
            var line = programme.Timeline.Lines[i];
            foreach (var subject in planner.Facts.Index.InOrder(line.Kind))
            {
                cancellation.ThrowIfCancellationRequested();
                reckoning.Reckon(line, subject);
                Take(rows, credits, reckoning, subject, from, to, earlier);
            }
            progress?.Report(i + 1);
        }
        return new LedgerData(programme, planner, view, asOf, rows.InOrder(planner.Facts.Index), credits.ToArray(), reckoning.IsCredited);
    }

    private static void Take(RowList rows, CreditList credits, Reckoning reckoning, int subject, int from, int to, Earlier earlier)
    {
        for (var i = 0; i < reckoning.Count; i++)
        {
            ref readonly var account = ref reckoning.Accounts[i];
            if (account.Planned.From > to || (account.Planned.From < from && !(earlier == Earlier.IfOpen && IsStillOpen(account, from))))
                continue;
            rows.Add(account, subject, credits.Count);
            reckoning.Credits.AddTo(credits, account);
        }
    }

    private static bool IsStillOpen(in Account account, int from) =>
        account.Planned.GraceEnd >= from && account.Status is not (ObligationStatus.Fulfilled or ObligationStatus.FulfilledLate);
}
