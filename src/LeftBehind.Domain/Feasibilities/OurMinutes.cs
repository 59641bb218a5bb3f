using System.Collections.Generic;

namespace LeftBehind.Domain;

/// <summary>How long actions take where the school does not say: our guesses, no more.</summary>
internal static class OurMinutes
{
    /// <summary>For every action that is not in the list.</summary>
    private const int Other = 30;

    private static readonly Dictionary<string, int> Minutes = new()
    {
        ["contact-child"] = 10,
        ["contact-community-parent"] = 10,
        ["contact-guardian"] = 10,
        ["contact-parents"] = 10,
        ["contact-subject-teacher"] = 10,
        ["notify-guardian"] = 10,
        ["phone-parents"] = 10,
        ["daily-attention"] = 5,
        ["dormitory-check"] = 15,
        ["facilitate-child-parent-call"] = 15,
        ["homework-check"] = 15,
        ["praise-child"] = 5,
        ["heart-to-heart-talk"] = 20,
        ["letter-to-parents"] = 20,
        ["reply-letter"] = 20,
        ["write-letter"] = 20,
        ["visit-guardian"] = 45,
        ["collective-activity"] = 60,
        ["home-visit"] = 60,
        ["parent-meeting"] = 60,
        ["send-to-hospital"] = 120,
        ["handle-emergency"] = 120,
    };

    public static int Of(CareAction action) => Minutes.TryGetValue(action.Value, out var minutes) ? minutes : Other;
}
