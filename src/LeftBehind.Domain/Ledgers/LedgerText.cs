using System.Globalization;
using System.Linq;
using System.Text;

namespace LeftBehind.Domain;

/// <summary>A ledger as text for a review: an obligation a line, then a record that counts for nothing a line; ids only.</summary>
public static class LedgerText
{
    /// <summary>The text, each line ended by a line feed.</summary>
    public static string Of(Ledger ledger, Language language)
    {
        Argument.NotNull(ledger, nameof(ledger));
        Argument.Defined(language, nameof(language));
        var text = new StringBuilder();
        var zh = language == Language.Chinese;
        text.Append(ledger.Programme.Policy.Id).Append(zh ? "，" : ", ").Append(DateRange.Between(ledger.Range)).Append(zh ? "，截至 " : ", as of ").Append(ledger.AsOf).Append('\n');
        foreach (var obligation in ledger.Obligations)
            text.Append(obligation.Key).Append(zh ? "：" : ": ").Append(Line(obligation, language)).Append('\n');
        foreach (var unmatched in ledger.Unmatched)
            text.Append(zh ? "未计入的记录 " : "record that counts for nothing ").Append(unmatched.Record.Id).Append(zh ? "：" : ": ").Append(CodeWords.Of(unmatched.Reason)).Append('\n');
        return text.ToString();
    }

    private static string Line(Obligation obligation, Language language)
    {
        var zh = language == Language.Chinese;
        var parts = new[]
        {
            obligation.Status.InWords(language) + (zh ? "（" : " (") + obligation.Status.Code() + (zh ? "）" : ")"),
            string.Format(CultureInfo.InvariantCulture, zh ? "应 {0} 次，按时 {1}，迟做 {2}" : "{0} owed, {1} on time, {2} late", obligation.Times, obligation.Done, obligation.Late),
            DateRange.Between(obligation.Window).ToString(),
            (zh ? "负责 " : "responsible ") + Who(obligation.Responsible, zh),
            (zh ? "考核归属 " : "accountable ") + Who(obligation.Accountable, zh),
            (zh ? "记录 " : "records ") + (obligation.Records.Count == 0 ? "-" : string.Join(" ", obligation.Records.Select(record => record.Id))),
            (zh ? "原因 " : "reasons ") + string.Join(" ", CodeWords.Each(obligation.Reasons).Select(CodeWords.Of)),
        };
        return string.Join(zh ? "；" : "; ", parts);
    }

    private static string Who(Assignee assignee, bool zh) => assignee.Id ?? (assignee.IsFamily ? zh ? "家庭" : "family" : zh ? "无人" : "nobody");
}
