using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>The names of anchors.</summary>
internal static class AnchorWords
{
    private static readonly Dictionary<string, LocalizedText> Names = new()
    {
        ["term-start"] = new("开学", "the first day of term"),
        ["term-mid"] = new("期中", "the middle of term"),
        ["term-end"] = new("学期最后一天", "the last day of term"),
        ["vacation-start"] = new("假期第一天", "the first day of the vacation"),
        ["vacation-end"] = new("假期最后一天", "the last day of the vacation"),
        ["holiday-start"] = new("节假日第一天", "the first day of each holiday"),
        ["new-year"] = new("元旦", "New Year"),
        ["womens-day"] = new("妇女节", "Women's Day"),
        ["labour-day"] = new("劳动节", "Labour Day"),
        ["childrens-day"] = new("儿童节", "Children's Day"),
        ["teachers-day"] = new("教师节", "Teachers' Day"),
        ["national-day"] = new("国庆节", "National Day"),
        ["mothers-day"] = new("母亲节", "Mother's Day"),
        ["fathers-day"] = new("父亲节", "Father's Day"),
        ["spring-festival"] = new("春节", "the Spring Festival"),
        ["lantern"] = new("元宵节", "the Lantern Festival"),
        ["qingming"] = new("清明节", "Qingming"),
        ["dragon-boat"] = new("端午节", "the Dragon Boat Festival"),
        ["qixi"] = new("七夕", "Qixi"),
        ["mid-autumn"] = new("中秋节", "the Mid-Autumn Festival"),
        ["double-ninth"] = new("重阳节", "the Double Ninth"),
        ["laba"] = new("腊八节", "Laba"),
        ["new-years-eve"] = new("除夕", "New Year's Eve of the lunar year"),
        ["traditional-festivals"] = new("传统节日", "each traditional festival"),
        ["birthday"] = new("孩子生日", "the child's birthday"),
        ["parent-birthday"] = new("父母生日", "a parent's birthday"),
        ["guardian-birthday"] = new("监护人生日", "a guardian's birthday"),
        ["enrolment"] = new("入学", "the day of enrolment"),
        ["pairing-start"] = new("结对", "the day a pairing begins"),
        ["need-start"] = new("出现该情形", "the day the need begins"),
        ["left-behind-start"] = new("开始留守", "the day the child becomes left behind"),
    };

    /// <summary>The name of an anchor that is no weekday, date of the year or incident.</summary>
    public static LocalizedText Of(Anchor anchor) => Names[anchor.Text];
}
